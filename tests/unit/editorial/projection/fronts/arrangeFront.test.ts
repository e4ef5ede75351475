import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { arrangeFront, type Candidates } from '@/src/editorial/projection/fronts/arrangeFront'
import {
  defaultSlots,
  type Picked,
  sizeOf,
  type Slot,
  SLOT_KINDS,
  SLOT_LAYOUTS,
} from '@/src/editorial/projection/fronts/slots'

const NOW = 1_800_000_000_000
const HOUR = 3_600_000

const pick = (article: string | null, more: Partial<Picked> = {}): Picked => ({
  ...{ article, claim: null, headline: null, dek: null, image: null, focalPoint: null },
  ...{ url: null, from: null, until: null, related: [] },
  ...more,
})
const slot = (kind: Slot['kind'], items: Picked[] = [], more: Partial<Slot> = {}): Slot => ({
  ...{ kind, title: null, section: null, layout: null, off: false, items },
  ...more,
})
/** `a1` is the newest; each an hour older than the one before. */
const there = (count: number, more: Partial<Candidates> = {}): Candidates => {
  const ids = Array.from({ length: count }, (_, at) => `a${at + 1}`)
  return {
    live: new Set(ids),
    newest: ids.map((id, at) => ({ id, publishedAt: NOW - at * HOUR, priority: 'normal' })),
    ...{ sections: new Map([['s1', ids]]), opinion: [], corrected: [], said: [] },
    claims: new Map(),
    ...more,
  }
}
const idsIn = (kind: Slot['kind'], slots: readonly Slot[], all: Candidates, now = NOW) =>
  arrangeFront(slots, now, all)
    .slots.filter((one) => one.slot.kind === kind)
    .flatMap(({ items }) => items.map(({ article }) => article))

describe('a front that nobody arranged', () => {
  it('leads with the newest, and goes on below with what does not stand above', () => {
    const slots = defaultSlots(['s1'])
    expect(idsIn('lead', slots, there(9))).toEqual(['a1'])
    expect(idsIn('seconds', slots, there(9))).toEqual(['a2', 'a3', 'a4'])
    expect(idsIn('sectionRow', slots, there(9))).toEqual(['a5', 'a6', 'a7', 'a8'])
    expect(idsIn('latest', slots, there(9))).toEqual(['a9'])
  })

  it('leads with what matters more, half a day long', () => {
    const urgent = (age: number) => {
      const all = there(3)
      const old = { id: 'a3', publishedAt: NOW - age, priority: 'high' as const }
      return idsIn('lead', defaultSlots([]), { ...all, newest: [...all.newest.slice(0, 2), old] })
    }
    expect(urgent(11 * HOUR)).toEqual(['a3'])
    expect(urgent(13 * HOUR)).toEqual(['a1'])
  })

  it('quotes each person once', () => {
    const said = ['a1.K1 p1', 'a1.K2 p1', 'a2.K1 p2'].map((row) => {
      const [claim = '', speaker = ''] = row.split(' ')
      return { claim, speaker, article: claim.slice(0, 2) }
    })
    const { slots } = arrangeFront(defaultSlots([]), NOW, there(2, { said }))
    const words = slots.find(({ slot: one }) => one.kind === 'said')
    expect(words?.items.map(({ claim }) => claim)).toEqual(['a1.K1', 'a2.K1'])
  })
})

describe('what an editor picked', () => {
  it('stands where it was put, and is taken by nothing above it', () => {
    const slots = [slot('lead'), slot('seconds', [pick('a1')]), slot('latest')]
    expect(idsIn('lead', slots, there(5))).toEqual(['a2'])
    expect(idsIn('seconds', slots, there(5))).toEqual(['a1', 'a3', 'a4'])
  })

  it('stands there from its time until its end, and says when that is', () => {
    const slots = [slot('lead', [pick('a3', { from: NOW, until: NOW + HOUR })])]
    expect(idsIn('lead', slots, there(3), NOW - 1)).toEqual(['a1'])
    expect(idsIn('lead', slots, there(3), NOW)).toEqual(['a3'])
    expect(idsIn('lead', slots, there(3), NOW + HOUR)).toEqual(['a1'])
    expect(arrangeFront(slots, NOW - 1, there(3)).changesAt).toBe(NOW)
    expect(arrangeFront(slots, NOW, there(3)).changesAt).toBe(NOW + HOUR)
    expect(arrangeFront(slots, NOW + HOUR, there(3)).changesAt).toBeNull()
  })

  it('is not shown while readers may not see it, and another one stands in its place', () => {
    const slots = [slot('lead', [pick('taslak')])]
    expect(idsIn('lead', slots, there(2))).toEqual(['a1'])
    const related = [{ article: 'taslak', text: 'Sızıntı' }]
    const lined = arrangeFront([slot('lead', [pick('a1', { related })])], NOW, there(2))
    expect(lined.slots[0]?.items[0]?.related).toEqual([])
  })

  it('takes what a related line names from all that comes after it', () => {
    const slots = [slot('lead', [pick('a1', { related: [{ article: 'a2', text: null }] })])]
    const all = [...slots, slot('latest')]
    expect(idsIn('latest', all, there(3))).toEqual(['a3'])
  })
})

const anyPick = fc
  .record({
    article: fc.option(fc.constantFrom('a1', 'a2', 'a3', 'a9', 'gone')),
    from: fc.option(fc.constantFrom(NOW - HOUR, NOW, NOW + HOUR)),
    until: fc.option(fc.constantFrom(NOW - HOUR, NOW, NOW + HOUR)),
    claim: fc.option(fc.constantFrom('K1', 'K2')),
    related: fc.array(fc.record({ article: fc.constantFrom('a1', 'a4'), text: fc.constant(null) })),
  })
  .map((some) => pick(some.article, some))
const anySlots = fc.array(
  fc.record({
    kind: fc.constantFrom(...SLOT_KINDS),
    title: fc.constant(null),
    section: fc.option(fc.constantFrom('s1', 's2')),
    layout: fc.option(fc.constantFrom(...SLOT_LAYOUTS)),
    off: fc.boolean(),
    items: fc.array(anyPick, { maxLength: 6 }),
  }),
  { maxLength: 10 },
)

describe('whatever an editor stored', () => {
  const all = there(20, { corrected: ['a1', 'a20'], opinion: ['a3', 'a2'] })

  it('no story stands twice, none that readers may not see, and no slot runs over', () => {
    fc.assert(
      fc.property(anySlots, (slots) => {
        const { slots: shown } = arrangeFront(slots, NOW, all)
        const stories = shown.filter(
          ({ slot: { kind } }) => kind !== 'said' && kind !== 'corrections',
        )
        const ids = stories.flatMap(({ items }) =>
          items.flatMap(({ article, related }) => [article, ...related.map((one) => one.article)]),
        )
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.filter((id) => !all.live.has(id))).toEqual([])
        for (const { slot: one, items } of shown) {
          expect(items.length).toBeLessThanOrEqual(sizeOf(one.kind, one.layout))
        }
      }),
    )
  })

  it('corrections are shown', () => {
    fc.assert(
      fc.property(anySlots, (slots) => {
        expect(new Set(idsIn('corrections', slots, all))).toEqual(new Set(['a1', 'a20']))
      }),
    )
  })
})

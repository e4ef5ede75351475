import { describe, expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import type { Front, FrontItem, FrontSlot } from '@/src/frontend/site/front/FrontCard'
import { FrontSlots, groupsOf } from '@/src/frontend/site/front/FrontSlots'
import { spokenTime } from '@/src/frontend/site/front/FrontTime'

const story = (slug: string, more: Partial<FrontItem> = {}): FrontItem => ({
  article: {
    ...{ slug, state: 'LIVE', language: 'tr', genre: 'REPORT', kicker: null },
    ...{ headline: `Başlık ${slug}`, dek: `Spot ${slug}`, section: null, bylines: [] },
    ...{ publishedAt: '2026-11-29T07:40:00+03:00', leadImage: null, sourcing: null },
    ...{ attributions: [], updates: [] },
  },
  ...{ claim: null, headline: null, dek: null, image: null, focalPoint: null, related: [] },
  correction: null,
  ...more,
})
const slot = (
  kind: FrontSlot['kind'],
  items: FrontItem[],
  more: Partial<FrontSlot> = {},
): FrontSlot => ({
  ...{ kind, title: null, section: null, layout: null, items },
  ...more,
})
const row = (slug: string, layout: FrontSlot['layout'], items: FrontItem[]): FrontSlot =>
  slot('SECTION_ROW', items, { section: { slug, name: slug, nameEn: null, slugEn: null }, layout })
const drawn = (slots: FrontSlot[], more: Partial<Front> = {}): string =>
  renderToStaticMarkup(
    createElement(FrontSlots, {
      front: { slug: 'home', section: null, alert: null, slots, ...more },
      locale: 'tr',
    }),
  )

describe('a front as readers get it', () => {
  it('has the words that an editor gave a story there, else its own', () => {
    const html = drawn([
      slot('LEAD', [story('a', { headline: 'Buradaki' })]),
      slot('SECONDS', [story('b')]),
    ])
    expect(html).toContain('Buradaki')
    expect(html).not.toContain('Başlık a')
    expect(html).toContain('Başlık b')
  })

  it('leaves out what was taken down meanwhile, and slots with nothing in them', () => {
    const gone = { ...story('x'), article: null }
    expect(
      groupsOf([slot('LEAD', [gone]), slot('OPINION', []), slot('LATEST', [story('a')])]),
    ).toEqual([[expect.objectContaining({ kind: 'LATEST' })]])
    expect(drawn([slot('LEAD', [gone])])).not.toContain('<article')
  })

  it('puts up to three towers side by side, and the latest beside the first large row', () => {
    const slots = [
      row('bir', 'FEATURE', [story('a'), story('b')]),
      ...['iki', 'uc', 'dort', 'bes'].map((name) => row(name, 'TOWER', [story(name)])),
      slot('LATEST', [story('son')]),
    ]
    expect(groupsOf(slots).map((group) => group.length)).toEqual([1, 3, 1, 1])
    const html = drawn(slots)
    expect(html.indexOf('son-haberler')).toBeLessThan(html.indexOf('Başlık iki'))
    expect(html.match(/id="son-haberler"/g)).toHaveLength(1)
  })

  it('quotes somebody’s very words under the name, and tells what was wrong and what is right', () => {
    const said = story('a', {
      claim: {
        ...{ id: 'K1', article: { slug: 'a', language: 'tr' } },
        attributions: [
          {
            ...{ mode: 'NAMED_SPEAKER', form: 'direct', quote: '“Kimseyi yolda bırakmadık.”' },
            ...{
              speaker: { slug: 'aksoy', name: 'Nermin Aksoy', image: null },
              speakerRole: 'başkan',
            },
            saidAt: null,
          },
        ],
      },
    })
    const correction = {
      ...{ at: '2026-11-29T10:02:00+03:00', isRetraction: false, note: null },
      ...{ was: '64 araç', is: '61 araç' },
    }
    const html = drawn([slot('SAID', [said]), slot('CORRECTIONS', [story('b', { correction })])])
    expect(html).toContain('“Kimseyi yolda bırakmadık.”')
    expect(html).not.toContain('““')
    expect(html).toContain('/kisi/aksoy')
    expect(html).toContain('<del>64 araç</del> → <ins>61 araç</ins>')
  })

  it('draws a square for each voice, full for who is named and empty for who is not, and says it', () => {
    const rows = [
      ...(['NAMED_SOURCE', 'NAMED_SOURCE', 'MASKED_SOURCE', 'HOUSE_VOICE'] as const).map(
        (mode, at) => ({ mode, label: at < 2 ? 'APA' : mode }),
      ),
      { mode: 'NAMED_SPEAKER' as const, label: 'Nermin Aksoy' },
    ]
    const one = story('a')
    const html = drawn([
      slot('LEAD', [{ ...one, article: { ...one.article!, attributions: rows } }]),
    ])
    expect(html.match(/q q-named/g)).toHaveLength(2)
    expect(html.match(/q q-hedged/g)).toHaveLength(1)
    expect(html).toContain('2 adı verilen ses, 1 adı verilmeyen')
  })

  it('shows of a running story what was told last, the newest first', () => {
    const one = story('a')
    const updates = ['12:00', '14:00', '13:00', '11:00'].map((hour) => ({
      ...{ at: `2026-11-29T${hour}:00+03:00`, note: `Saat ${hour}` },
    }))
    const live = { ...one, article: { ...one.article!, genre: 'LIVE_BLOG' as const, updates } }
    const html = drawn([slot('LEAD', [story('b')]), slot('SECONDS', [live])])
    expect([...html.matchAll(/Saat (\d\d)/g)].map(([, hour]) => hour)).toEqual(['14', '13', '12'])
    expect(html).toContain('/haber/a#duzeltmeler')
  })

  it('grows the words where there is no picture, and holds no place for one', () => {
    const html = drawn([slot('LEAD', [story('a')])])
    expect(html).toContain('class="f-card f-lead"')
    expect(html).not.toContain('<img')
  })
})

describe('when, as people say it', () => {
  const now = new Date('2026-11-29T12:00:00+03:00')
  it.each([
    ['2026-11-29T07:40:00+03:00', '07.40'],
    ['2026-11-28T23:59:00+03:00', '28 Kasım'],
    ['2025-11-28T10:00:00+03:00', '28 Kasım 2025'],
  ])('%s: %s', (at, said) => {
    expect(spokenTime(new Date(at), now, 'tr')).toBe(said)
  })
})

import { describe, expect, it } from '@jest/globals'

import {
  back,
  forth,
  moved,
  newRowId,
  type Past,
  type Slot,
  stepped,
  wallTime,
  withItem,
  withSlot,
} from '@/src/editorial/fronts/screens/arrangement'

const slot = (kind: Slot['kind']): Slot => ({ kind, items: [] })

describe('an arrangement on the screen', () => {
  it('moves one place at a time, and stays as it was at its ends', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
  })

  it('changes one slot or story and leaves the others the same', () => {
    const slots = [slot('lead'), slot('seconds')]
    const next = withSlot(slots, 1, { off: true })
    expect([next[0] === slots[0], next[1]?.off]).toEqual([true, true])
    const one: Slot = { kind: 'lead', items: [{ article: 'a' }, { article: 'b' }] }
    expect(withItem(one, 0, { dek: 'x' }).items).toEqual([
      { article: 'a', dek: 'x' },
      { article: 'b' },
    ])
  })

  it('is taken back and brought again, until something new is done', () => {
    const [first, second, third] = [[slot('lead')], [slot('seconds')], [slot('said')]]
    let past: Past = { before: [], now: first, after: [] }
    past = stepped(stepped(past, second), third)
    past = back(back(back(past)))
    expect(past.now).toBe(first)
    past = forth(past)
    expect(past.now).toBe(second)
    expect(stepped(past, first).after).toEqual([])
  })

  it('shows times on the newsroom’s clock, and makes ids as rows have them', () => {
    expect(wallTime('2026-11-29T07:40:00.000Z')).toBe('2026-11-29T10:40')
    expect(wallTime(null)).toBe('')
    expect(newRowId()).toMatch(/^[0-9a-f]{24}$/)
  })
})

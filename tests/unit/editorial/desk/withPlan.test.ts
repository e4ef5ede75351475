import { describe, expect, it } from '@jest/globals'

import type { Planned } from '@/src/editorial/assignments/plan'
import { withPlan } from '@/src/editorial/desk/screens/withPlan'
import { sampleDays } from '@/src/editorial/parts/screens/sampleDesk'

const DEFNE = { id: 'd'.repeat(24), name: 'Defne' }
const EVENT = { id: 'e'.repeat(24), title: 'Belediye meclisi toplantısı' }
const planned = (over: Partial<Planned>): Planned => ({
  ...{ id: '1'.repeat(24), headline: 'Meclis', note: '', due: null, desk: null },
  ...{ assignee: null, event: null, article: null },
  ...over,
})
const shown = (...assignments: Planned[]) =>
  withPlan(sampleDays(1), { assignments, more: false })?.entries ?? []
const at = (id: string, entries = shown()) => entries.find((entry) => entry.id === id)

describe('assignments in the day', () => {
  it('stand at their time, in order, in the days that are shown', () => {
    const entries = shown(planned({ due: '2026-03-01T13:00:00.000Z', assignee: DEFNE }))
    expect(entries.map(({ kind }) => kind)).toEqual([
      ...['published', 'event', 'assignment', 'scheduled'],
    ])
    expect(at('1'.repeat(24), entries)).toMatchObject({ title: 'Meclis', who: [DEFNE] })
    for (const due of [null, '2026-02-27T13:00:00.000Z', '2026-03-02T23:00:00.000Z']) {
      expect(shown(planned({ due })).map(({ kind }) => kind)).not.toContain('assignment')
    }
  })

  it('cover their event as soon as somebody has them', () => {
    expect(at(EVENT.id)?.who).toEqual([])
    expect(at(EVENT.id, shown(planned({ event: EVENT })))?.who).toEqual([])
    const twice = [
      planned({ event: EVENT, assignee: DEFNE }),
      planned({ event: EVENT, assignee: DEFNE }),
    ]
    expect(at(EVENT.id, shown(...twice))?.who).toEqual([DEFNE])
  })

  it('are nothing without an answer', () => {
    expect(withPlan(null, { assignments: [planned({})], more: false })).toBeNull()
    expect(withPlan(sampleDays(1), null)).toEqual(sampleDays(1))
  })
})

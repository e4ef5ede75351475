import { describe, expect, it } from '@jest/globals'

import { actionLabel, historyDays } from '@/src/editorial/audit/screens/historyDays'
import { shownChanges } from '@/src/editorial/audit/screens/shownChanges'
import type { HistoryRow } from '@/src/editorial/audit/historyOf'

const row = (id: string, at: string, more: Partial<HistoryRow> = {}): HistoryRow => ({
  id,
  at,
  action: 'write',
  who: 'Defne',
  roles: ['reporter'],
  from: 'draft',
  to: 'draft',
  why: null,
  changed: ['body'],
  values: [],
  overruled: [],
  ...more,
})

describe('the history of an article', () => {
  it('counts its days on the clock of Istanbul', () => {
    const days = historyDays([
      row('b', '2026-05-01T21:30:00.000Z'),
      row('a', '2026-05-01T20:30:00.000Z'),
    ])
    expect(days.map(({ day }) => day)).toEqual(['02.05.2026', '01.05.2026'])
  })

  it('draws a morning of writing together, with everything that changed in it', () => {
    const [day] = historyDays([
      row('c', '2026-05-01T09:00:00.000Z', { changed: ['headline'] }),
      row('b', '2026-05-01T08:30:00.000Z'),
      row('a', '2026-05-01T08:00:00.000Z'),
    ])
    expect(day?.events).toHaveLength(1)
    expect(day?.events[0]).toMatchObject({
      times: 3,
      since: '2026-05-01T08:00:00.000Z',
      at: '2026-05-01T09:00:00.000Z',
      changed: ['headline', 'body'],
    })
  })

  it.each([
    ['another person', { who: 'Nermin' }],
    ['a save that undid an approval', { from: 'approved', to: 'inReview' }],
    ['a decision', { action: 'submit' }],
    ['a save with a reason', { why: 'Düzeltildi' }],
  ])('keeps %s apart', (_what, more) => {
    const [day] = historyDays([
      row('c', '2026-05-01T09:00:00.000Z'),
      row('b', '2026-05-01T08:30:00.000Z', more),
      row('a', '2026-05-01T08:00:00.000Z'),
    ])
    expect(day?.events.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })

  it('leaves the log as it was given', () => {
    const rows = [row('b', '2026-05-01T09:00:00.000Z'), row('a', '2026-05-01T08:00:00.000Z')]
    const copy = structuredClone(rows)
    historyDays(rows)
    expect(rows).toEqual(copy)
  })

  it('names the changed fields of a save, and of a decision only people, due date and gates', () => {
    expect(shownChanges('write', ['body', 'claims'])).toEqual(['body', 'claims'])
    expect(shownChanges('assign', ['claims', 'reviewer', 'dueAt'])).toEqual(['reviewer', 'dueAt'])
    expect(shownChanges('publish', ['claims', 'schedule'])).toEqual([])
  })

  it('has a word for every entry, also for comments', () => {
    expect(actionLabel('approve').tr).toBe('Onayla')
    expect(actionLabel('resolveComment').tr).toBe('Yorum çözüldü')
    expect(actionLabel('constructor')).toEqual({ tr: 'constructor', en: 'constructor' })
  })
})

import { describe, expect, it } from '@jest/globals'

import {
  addressDay,
  agoWords,
  calendarDay,
  dueWords,
  timeWords,
} from '@/src/editorial/desk/screens/times'

const NOW = new Date('2026-11-29T11:20:00.000Z')
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

describe('the times of the desk, on the newsroom’s clock', () => {
  it.each([
    [40, '40 dk', 'soon'],
    [60, '1 sa', 'far'],
    [160, '2 sa 40 dk', 'far'],
    [6 * 60, '20:20', 'far'],
    [20 * 60, 'yarın 10:20', 'far'],
    [4 * 24 * 60, '03.12 14:20', 'far'],
    [0, '1 dk geçti', 'late'],
    [-61, '1 sa 1 dk geçti', 'late'],
    [-3 * 24 * 60, '3 gün geçti', 'late'],
  ])('due in %i minutes: %s', (minutes, words, tone) => {
    const due = dueWords(after(minutes), NOW)
    expect([due.words.tr, due.tone]).toEqual([words, tone])
  })

  it('an hour of another day carries it', () => {
    expect(timeWords(after(-20 * 60), NOW).tr).toBe('dün 18:20')
    expect(timeWords(after(0), NOW).en).toBe('14:20')
    expect(agoWords(after(-12), NOW)).toEqual({ tr: '12 dk önce', en: '12 min ago' })
    expect(agoWords(after(5), NOW).en).toBe('1 min ago')
  })

  it('a day begins at midnight in Istanbul', () => {
    const late = new Date('2026-11-29T21:30:00.000Z')
    expect(addressDay(late)).toBe('2026-11-30')
    expect(calendarDay(late)).toEqual({
      number: 30,
      month: { tr: 'Kasım', en: 'November' },
      weekday: { tr: 'Pazartesi', en: 'Monday' },
    })
    const start = new Date('2026-11-28T21:00:00.000Z')
    expect([-7, 0, 6].map((days) => addressDay(start, days))).toEqual([
      '2026-11-22',
      '2026-11-29',
      '2026-12-05',
    ])
    // The clocks of 2015 were put back in the night to the 8th of November.
    const autumn = new Date('2015-11-06T21:00:00.000Z')
    expect([1, 2].map((days) => addressDay(autumn, days))).toEqual(['2015-11-08', '2015-11-09'])
  })
})

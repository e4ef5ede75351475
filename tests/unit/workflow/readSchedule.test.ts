import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { localMinute, readSchedule, scheduledMinute } from '@/src/workflow/schedule'
import { runs } from '@/tests/support/runs'

const read = (at: string, timeZone = 'Europe/Istanbul') => readSchedule({ at, timeZone })
const one = (instant: string) => ({ kind: 'one', instant: new Date(instant) })

describe('when a schedule is', () => {
  it('in Istanbul is three hours before UTC, summer and winter', () => {
    expect(read('2025-07-01T09:30')).toEqual(one('2025-07-01T06:30:00Z'))
    expect(read('2026-01-01T00:00')).toEqual(one('2025-12-31T21:00:00Z'))
    // Before September 2016 the clocks of Istanbul changed.
    expect(read('2016-01-15T09:00')).toEqual(one('2016-01-15T07:00:00Z'))
    expect(read('2016-03-27T03:30')).toMatchObject({ kind: 'gap' })
  })

  it('with an offset is one instant, whatever the zone', () => {
    expect(read('2025-10-26T02:30+02:00', 'Europe/Berlin')).toEqual(one('2025-10-26T00:30:00Z'))
    expect(read('2025-10-26T02:30:00Z')).toEqual(one('2025-10-26T02:30:00Z'))
  })

  it('is rounded up to the minute: a schedule with seconds never goes out early', () => {
    expect(read('2025-10-09T10:00:59.999')).toEqual(one('2025-10-09T07:01:00Z'))
    expect(read('2025-10-09T10:00:59.999+03:00')).toEqual(one('2025-10-09T07:01:00Z'))
    expect(read('2025-10-09T10:00:59')).toEqual(one('2025-10-09T07:01:00Z'))
    expect(read('2025-10-09T10:00:00.0001Z')).toEqual(one('2025-10-09T10:01:00Z'))
    expect(read('2025-10-09T10:00:00.000')).toEqual(one('2025-10-09T07:00:00Z'))
    expect(read('2025-12-31T23:59:01')).toEqual(one('2025-12-31T21:00:00Z'))
    expect(read('1969-12-31T23:59:30.5Z')).toEqual(one('1970-01-01T00:00:00Z'))
    // The last minute before the clocks go forward rounds up into the gap.
    expect(read('2026-03-29T01:59:30', 'Europe/Berlin')).toMatchObject({ kind: 'gap' })
  })

  it('in a gap is none: the same time counted on from before the jump is proposed', () => {
    const gap = (proposal: string) => ({ kind: 'gap', proposal: new Date(proposal) })
    expect(read('2026-03-29T02:30', 'Europe/Berlin')).toEqual(gap('2026-03-29T01:30:00Z'))
    expect(read('2026-03-08T02:00', 'America/New_York')).toEqual(gap('2026-03-08T07:00:00Z'))
    expect(read('2026-03-08T03:00', 'America/New_York')).toEqual(one('2026-03-08T07:00:00Z'))
    // Samoa had no 30 December 2011.
    expect(read('2011-12-30T12:00', 'Pacific/Apia')).toEqual(gap('2011-12-30T22:00:00Z'))
  })

  it('in a fold is two, the earlier one first', () => {
    expect(read('2025-10-26T02:30', 'Europe/Berlin')).toEqual({
      kind: 'fold',
      first: new Date('2025-10-26T00:30:00Z'),
      second: new Date('2025-10-26T01:30:00Z'),
    })
    // Lord Howe Island moves its clocks by half an hour.
    expect(read('2026-04-05T01:45', 'Australia/Lord_Howe')).toEqual({
      kind: 'fold',
      first: new Date('2026-04-04T14:45:00Z'),
      second: new Date('2026-04-04T15:15:00Z'),
    })
    expect(scheduledMinute({ at: '2025-10-26T02:30', timeZone: 'Europe/Berlin' })).toBeNull()
    expect(scheduledMinute({ at: '2026-03-29T02:30', timeZone: 'Europe/Berlin' })).toBeNull()
  })

  it.each([
    ['2025-02-30T10:00', 'UTC'],
    ['2025-02-30T10:00Z', 'UTC'],
    ['2025-10-09T24:00', 'UTC'],
    ['2025-10-09T24:00Z', 'UTC'],
    ['2025-10-09T10:60', 'UTC'],
    ['2025-13-01T10:00', 'UTC'],
    ['2025-10-09T10:00:60', 'UTC'],
    ['2025-10-09T10:00:60Z', 'UTC'],
    ['2025-10-09T10:00+25:00', 'UTC'],
    ['2025-10-09 10:00', 'UTC'],
    ['2025-10-09', 'UTC'],
    ['2025-10-09T10:00 (dün)', 'UTC'],
    ['x2025-10-09T10:00', 'UTC'],
    ['x2025-10-09T10:00Z', 'UTC'],
    ['2025-10-09T10:00Zx', 'UTC'],
    ['2025-10-09T10:00:00.', 'UTC'],
    ['0050-10-09T10:00', 'UTC'],
    ['yarın', 'UTC'],
    ['', 'UTC'],
    ['2025-10-09T10:00', ''],
    ['2025-10-09T10:00', 'Europe/Atlantis'],
    ['2025-10-09T10:00Z', 'Europe/Atlantis'],
    ['2025-10-09T10:00', '+03:00'],
  ])('%j in %j cannot be read', (at, timeZone) => {
    expect(readSchedule({ at, timeZone })).toBeNull()
    expect(scheduledMinute({ at, timeZone })).toBeNull()
  })

  it('needs both', () => {
    expect(readSchedule({ at: '2025-10-09T10:00' })).toBeNull()
    expect(readSchedule({ timeZone: 'UTC' })).toBeNull()
  })

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (at, timeZone) => {
        expect(() => readSchedule({ at, timeZone })).not.toThrow()
      }),
    )
  })
})

describe('a wall-clock minute in any zone', () => {
  const ZONES = Intl.supportedValuesOf('timeZone')
  const wallIn = (instant: number, timeZone: string): number => {
    const text = new Date(instant).toLocaleString('sv-SE', { timeZone })
    return Date.parse(`${text.replace(' ', 'T')}Z`)
  }
  const minute = 60_000
  const span = fc.integer({
    min: Date.UTC(1990, 0, 1) / minute,
    max: Date.UTC(2035, 0, 1) / minute,
  })

  it('is found again from every instant, as one or as one of two', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), span, (timeZone, minutes) => {
        const instant = minutes * minute
        const found = localMinute(wallIn(instant, timeZone), timeZone)
        const instants =
          found.kind === 'one'
            ? [found.instant]
            : found.kind === 'fold'
              ? [found.first, found.second]
              : []
        expect(instants.map((date) => date.getTime())).toContain(instant)
      }),
      { numRuns: runs(400) },
    )
  })

  it('shows that time where it is found, and another one where it is proposed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), span, (timeZone, minutes) => {
        const wall = minutes * minute
        const found = localMinute(wall, timeZone)
        if (found.kind === 'one') expect(wallIn(found.instant.getTime(), timeZone)).toBe(wall)
        if (found.kind === 'gap') {
          expect(wallIn(found.proposal.getTime(), timeZone)).toBeGreaterThan(wall)
        }
        if (found.kind === 'fold') {
          expect(found.first.getTime()).toBeLessThan(found.second.getTime())
          expect(wallIn(found.second.getTime(), timeZone)).toBe(wall)
        }
      }),
      { numRuns: runs(400) },
    )
  })
})

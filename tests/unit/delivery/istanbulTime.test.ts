import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { istanbulTime, parseDateTime } from '@/src/delivery/times'

describe('the time of an answer', () => {
  it.each([
    ['2025-10-18T18:23:00Z', '2025-10-18T21:23:00+03:00'],
    ['2025-12-31T21:00:00Z', '2026-01-01T00:00:00+03:00'],
    ['2025-10-18T18:23:00.250Z', '2025-10-18T21:23:00.250+03:00'],
    // Before Turkey stayed on +03:00 (September 2016) its winters were +02:00.
    ['2010-01-15T10:00:00Z', '2010-01-15T12:00:00+02:00'],
    ['2010-07-15T10:00:00Z', '2010-07-15T13:00:00+03:00'],
  ])('%s is told as %s', (utc, told) => {
    expect(istanbulTime(new Date(utc))).toBe(told)
  })

  it('is the moment it was told for', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (time) => {
          expect(parseDateTime(istanbulTime(time))).toEqual(time)
        },
      ),
    )
  })
})

describe('the time of a question', () => {
  it.each([
    '2025-10-18',
    '2025-10-18T21:23:00',
    '2025-02-30T00:00:00Z',
    '2025-13-01T00:00:00Z',
    '2025-10-18T25:00:00Z',
    'dün',
    '',
  ])('is no %p', (text) => {
    expect(parseDateTime(text)).toBeNull()
  })
})

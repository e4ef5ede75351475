import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parsePartialDate } from '@/src/language/text/partialDate'
import { runs } from '@/tests/support/runs'
import { anyText } from '@/tests/support/anyText'

const read = (edtf: string): [string?, string?, string?] | null => {
  const found = parsePartialDate(edtf)
  if ('problem' in found) return null
  return [found.precision, found.earliest?.toISOString(), found.latest?.toISOString()]
}

describe('partial dates of the seed story, on the calendar of Istanbul', () => {
  it.each([
    ['9 Ekim', '2025-10-09', 'day', '2025-10-08T21:00:00.000Z', '2025-10-09T20:59:59.999Z'],
    [
      'geçen yıl Aralık ayında',
      '2024-12',
      'month',
      '2024-11-30T21:00:00.000Z',
      '2024-12-31T20:59:59.999Z',
    ],
    [
      'Haziran sonunda',
      '2025-06-21/2025-06-30',
      'partOfMonth',
      '2025-06-20T21:00:00.000Z',
      '2025-06-30T20:59:59.999Z',
    ],
    ['haberden önce', '../2025-10-18', 'before', undefined, '2025-10-18T20:59:59.999Z'],
    ['kısa süre içinde', '', 'unknown', undefined, undefined],
  ])('%s: %s', (_printed, edtf, precision, earliest, latest) => {
    expect(read(edtf)).toEqual([precision, earliest, latest])
  })
})

describe('every precision', () => {
  it.each([
    ['2025-10-18T21:23', 'minute', '2025-10-18T18:23:00.000Z', '2025-10-18T18:23:59.999Z'],
    ['2025-10-18T21:23:45Z', 'minute', '2025-10-18T21:23:00.000Z', '2025-10-18T21:23:59.999Z'],
    ['2025-10-18T21:23:00+05:30', 'minute', '2025-10-18T15:53:00.000Z', '2025-10-18T15:53:59.999Z'],
    ['2012-01-15', 'day', '2012-01-14T22:00:00.000Z', '2012-01-15T21:59:59.999Z'],
    ['2024-02-29', 'day', '2024-02-28T21:00:00.000Z', '2024-02-29T20:59:59.999Z'],
    ['2025-06-11%', 'day', '2025-06-10T21:00:00.000Z', '2025-06-11T20:59:59.999Z'],
    ['2025-10-09/2025-10-09', 'day', '2025-10-08T21:00:00.000Z', '2025-10-09T20:59:59.999Z'],
    ['2025-04-XX', 'month', '2025-03-31T21:00:00.000Z', '2025-04-30T20:59:59.999Z'],
    ['2025-21', 'season', '2025-02-28T21:00:00.000Z', '2025-05-31T20:59:59.999Z'],
    ['2025-22', 'season', '2025-05-31T21:00:00.000Z', '2025-08-31T20:59:59.999Z'],
    ['2025-23', 'season', '2025-08-31T21:00:00.000Z', '2025-11-30T20:59:59.999Z'],
    ['2025-24', 'season', '2025-11-30T21:00:00.000Z', '2026-02-28T20:59:59.999Z'],
    ['2025-01/2025-03', 'partOfYear', '2024-12-31T21:00:00.000Z', '2025-03-31T20:59:59.999Z'],
    ['2025', 'year', '2024-12-31T21:00:00.000Z', '2025-12-31T20:59:59.999Z'],
    ['2025-XX-XX', 'year', '2024-12-31T21:00:00.000Z', '2025-12-31T20:59:59.999Z'],
    ['202X', 'decade', '2019-12-31T21:00:00.000Z', '2029-12-31T20:59:59.999Z'],
    ['20XX', 'range', '1999-12-31T22:00:00.000Z', '2099-12-31T20:59:59.999Z'],
    ['2025-06-21/2025-07-02', 'range', '2025-06-20T21:00:00.000Z', '2025-07-02T20:59:59.999Z'],
    ['2024-12/2025', 'range', '2024-11-30T21:00:00.000Z', '2025-12-31T20:59:59.999Z'],
    ['/2025', 'before', undefined, '2025-12-31T20:59:59.999Z'],
    ['2025-10-18/..', 'after', '2025-10-17T21:00:00.000Z', undefined],
    ['XXXX', 'unknown', undefined, undefined],
    ['../..', 'unknown', undefined, undefined],
  ])('%s is %s', (edtf, precision, earliest, latest) => {
    expect(read(edtf)).toEqual([precision, earliest, latest])
  })
})

describe('what cannot be read is refused in words, never thrown', () => {
  it.each([
    '9 Ekim',
    '2025-13',
    '2025-02-29',
    '2025-02-30',
    '2025-10-09/2025-10-01',
    '2025-02-29/2025-03-05',
    '[2025,2026]',
    '2025-33',
    'Y170000002',
    '20',
    '20/21',
    `2025${'?'.repeat(100)}`,
  ])('%s', (edtf) => {
    expect(parsePartialDate(edtf)).toEqual({
      problem: {
        tr: expect.stringContaining('okunabilir bir EDTF tarihi değil'),
        en: expect.stringContaining('is not a readable EDTF date'),
      },
    })
  })

  it('any string is read or refused, and a first day never follows the last', () => {
    const pieces = fc.constantFrom(
      ...'0123456789XT:Z/-.?~%+ '.split(''),
      '2025',
      '-02',
      '-31',
      '..',
      '/',
      'T24:00:00',
      '+14:00',
    )
    const anything = fc.oneof(
      anyText(),
      fc.array(pieces).map((some) => some.join('')),
    )
    fc.assert(
      fc.property(anything, (edtf) => {
        const found = parsePartialDate(edtf)
        if ('problem' in found) return
        const { earliest, latest } = found
        for (const bound of [earliest, latest]) expect(bound?.getTime()).not.toBeNaN()
        if (earliest && latest) expect(earliest.getTime()).toBeLessThan(latest.getTime())
      }),
      { numRuns: runs(3000) },
    )
  })

  it('every day of the calendar is read as itself', () => {
    const days = fc.date({
      min: new Date('0001-01-02'),
      max: new Date('9999-12-30'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (date) => {
        const found = read(date.toISOString().slice(0, 10))
        expect(found?.[0]).toBe('day')
        const noon = new Date(date).setUTCHours(9, 0, 0, 0)
        expect(Date.parse(found?.[1] ?? '')).toBeLessThan(noon)
        expect(Date.parse(found?.[2] ?? '')).toBeGreaterThan(noon)
      }),
    )
  })
})

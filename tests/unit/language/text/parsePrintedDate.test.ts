import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatDate, parsePrintedDate } from '@/src/language/text/dates'
import { anyText } from '@/tests/support/anyText'

describe('dates as Turkish papers print them', () => {
  it('the seed story appeared at 21:23 in Istanbul', () => {
    expect(formatDate(new Date('2025-10-18T18:23:00Z'))).toBe('18.10.2025 - 21:23')
    expect(parsePrintedDate('18.10.2025 - 21:23')).toEqual(new Date('2025-10-18T18:23:00Z'))
  })

  it('midnight is 00:00, and winter before 2016 was an hour earlier', () => {
    expect(formatDate(new Date('2025-01-01T21:00:00Z'))).toBe('02.01.2025 - 00:00')
    expect(formatDate(new Date('2012-01-15T10:00:00Z'))).toBe('15.01.2012 - 12:00')
    expect(parsePrintedDate('15.01.2012 - 12:00')).toEqual(new Date('2012-01-15T10:00:00Z'))
  })

  it.each([
    ['18.10.2025', '2025-10-17T21:00:00.000Z'],
    ['8.1.2025', '2025-01-07T21:00:00.000Z'],
    [' 18/10/2025 21:23:05 ', '2025-10-18T18:23:05.000Z'],
    ['18.10.2025 – 21.23', '2025-10-18T18:23:00.000Z'],
    ['18.10.2025, 21:23', '2025-10-18T18:23:00.000Z'],
    ['2025-10-18', '2025-10-17T21:00:00.000Z'],
    ['2025-10-18T21:23', '2025-10-18T18:23:00.000Z'],
    ['2025-10-18 21:23:05', '2025-10-18T18:23:05.000Z'],
    ['2025-10-18T21:23:00+03:00', '2025-10-18T18:23:00.000Z'],
    ['2025-10-18T21:23:00-0530', '2025-10-19T02:53:00.000Z'],
    ['2025-10-18T18:23:00.5Z', '2025-10-18T18:23:00.500Z'],
    ['18 Ekim 2025, Cumartesi 21:23', '2025-10-18T18:23:00.000Z'],
    ['18 EKİM 2025 CUMARTESİ 21.23', '2025-10-18T18:23:00.000Z'],
    ['Cmt, 18.10.2025 - 21:23', '2025-10-18T18:23:00.000Z'],
    ['21:23 18.10.2025', '2025-10-18T18:23:00.000Z'],
    ['18 Ağustos 2025 Pazartesi saat 09:05 (TSİ)', '2025-08-18T06:05:00.000Z'],
    ['30 ARALIK 2025', '2025-12-29T21:00:00.000Z'],
    ['18 KASIM 2025', '2025-11-17T21:00:00.000Z'],
    ['October 18, 2025 9:23 PM', '2025-10-18T18:23:00.000Z'],
    ['Saturday, 18th October 2025', '2025-10-17T21:00:00.000Z'],
    ['Oct. 18, 2025 at 12:05 a.m.', '2025-10-17T21:05:00.000Z'],
    ['Sat, 18 Oct 2025 21:23:00 +0300', '2025-10-18T18:23:00.000Z'],
    ['18 Oct 2025 18:23 GMT', '2025-10-18T18:23:00.000Z'],
  ])('%s', (printed, instant) => {
    expect(parsePrintedDate(printed)?.toISOString()).toBe(instant)
  })

  it.each([
    '',
    '31.02.2025',
    '29.02.2025',
    '18.13.2025',
    '18.10.2025 - 24:00',
    '18.10.25',
    '9 Ekim',
    'Ekim 2025',
    '31 Şubat 2025',
    '18 Ekim 2025 25:10',
    '18 Ekim Kasım 2025',
    '18 Ekim 2025 13:00 PM',
    '18 Ekim 2025 tarihli gazete',
    '18.10.202521:23',
    '2025-10-18T25:00',
  ])('“%s” is no date', (printed) => expect(parsePrintedDate(printed)).toBeNull())

  it('what is printed is read back to the minute', () => {
    // After the last hour that Istanbul's clocks showed twice (November 2015).
    const instants = fc.date({
      min: new Date('2016-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (instant) => {
        const minute = new Date(Math.floor(instant.getTime() / 60_000) * 60_000)
        expect(parsePrintedDate(formatDate(instant))).toEqual(minute)
        expect(parsePrintedDate(instant.toISOString())).toEqual(instant)
      }),
    )
  })

  it('any text is read or refused', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const found = parsePrintedDate(text)
        expect(found?.getTime()).not.toBeNaN()
      }),
    )
  })
})

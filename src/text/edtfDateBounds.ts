import type { EdtfDate } from 'edtf'
import { isCalendarDay } from './isCalendarDay'
import { istanbulInstant } from './istanbulInstant'
import type { PartialDate } from './partialDate'
import type { Precision } from './precisions'

const YEAR_BITS = 0b1111
const MONTH_BITS = 0b110000
const DAY_BITS = 0b11000000

const MINUTE = 60_000

const span = (
  precision: Precision,
  from: [number, number?, number?],
  to: [number, number?, number?],
): PartialDate => ({
  earliest: istanbulInstant(...from),
  latest: new Date(istanbulInstant(...to).getTime() - 1),
  precision,
})

const unspecifiedYears = (year: number, bits: number): PartialDate => {
  if (bits === YEAR_BITS) return { earliest: null, latest: null, precision: 'unknown' }
  const digits = bits.toString(2).replaceAll('0', '').length
  const years = 10 ** digits
  const first = year < 0 ? year - years + 1 : year
  return span(digits === 1 ? 'decade' : 'range', [first], [first + years])
}

const minuteSpan = (date: EdtfDate): PartialDate => {
  const [year = 0, month, day, hour, minute = 0] = date.values
  const earliest =
    date.timeZone === undefined
      ? istanbulInstant(year, month, day, hour, minute)
      : new Date(new Date(0).setUTCFullYear(year, month, day))
  if (date.timeZone !== undefined) earliest.setUTCHours(hour ?? 0, minute - (date.offset ?? 0))
  return { earliest, latest: new Date(earliest.getTime() + MINUTE - 1), precision: 'minute' }
}

/**
 * One parsed EDTF date → its first and last millisecond, read in Istanbul unless it has an offset of
 * its own. Null for a day the calendar does not have (2025-02-29: the package lets it pass).
 */
export const edtfDateBounds = (date: EdtfDate): PartialDate | null => {
  const [year = 0, month = 0, day = 1] = date.values
  const unspecified = date.unspecified ?? 0
  if (unspecified & YEAR_BITS) return unspecifiedYears(year, unspecified & YEAR_BITS)
  if (unspecified & MONTH_BITS || date.values.length === 1) return span('year', [year], [year + 1])
  if (unspecified & DAY_BITS || date.values.length === 2)
    return span('month', [year, month], [year, month + 1])
  if (!isCalendarDay(year, month, day)) return null
  if (date.values.length > 3) return minuteSpan(date)
  return span('day', [year, month, day], [year, month, day + 1])
}

import {
  type EdtfBound,
  type EdtfDate,
  type EdtfInterval,
  type EdtfResult,
  type EdtfSeason,
  parse,
} from 'edtf'

import type { Words } from '@/src/language/words'
import { isCalendarDay, istanbulInstant } from './dates'

/** The first and last millisecond a partial date allows, both inclusive; null where there is none. */
export type PartialDate = { earliest: Date | null; latest: Date | null; precision: Precision }

/** How exactly a date is known; the values of `events.when.precision`. */
export const PRECISIONS = [
  'minute',
  'day',
  'partOfMonth',
  'month',
  'season',
  'partOfYear',
  'year',
  'decade',
  'range',
  'before',
  'after',
  'unknown',
] as const
export type Precision = (typeof PRECISIONS)[number]

// Two date-times with offsets need 51 characters; a parser should not be fed a novel.
const LONGEST = 64

const SPRING = 21
const MARCH = 2

// Northern hemisphere. The package counts a season as a quarter (summer April to June).
const seasonBounds = ({ values: [year, season] }: EdtfSeason): PartialDate => {
  const month = MARCH + (season - SPRING) * 3
  return {
    earliest: istanbulInstant(year, month),
    latest: new Date(istanbulInstant(year, month + 3).getTime() - 1),
    precision: 'season',
  }
}

const boundsOf = (result: EdtfResult): PartialDate | null => {
  if (result.type === 'Date') return edtfDateBounds(result)
  return result.type === 'Season' ? seasonBounds(result) : edtfIntervalBounds(result)
}

const readBounds = (edtf: string): PartialDate | null => {
  if (edtf.length > LONGEST) return null
  try {
    return boundsOf(parse(edtf, { level: 1, types: ['Date', 'Season', 'Interval'] }))
  } catch {
    return null
  }
}

const EXAMPLES = '2025-10-09, 2024-12, 2025-22, 2025-06-21/2025-06-30, ../2025-10-18'

/**
 * An EDTF string of level 1 (ISO 8601-2:2019, Library of Congress) → its first and last millisecond,
 * both inclusive, and how precise it is; null is an open or unknown bound, an empty string is wholly
 * unknown. Read in Europe/Istanbul unless it has an offset. Uncertain (`?`) and approximate (`~`)
 * dates have the bounds of the date as written. Refuses, with a problem and never by throwing: what
 * is no EDTF of level 1, days that do not exist, intervals that end before they begin, centuries, years of more than four digits.
 */
export const parsePartialDate = (edtf: string): PartialDate | { problem: Words } => {
  const text = edtf.trim()
  if (!text) return { earliest: null, latest: null, precision: 'unknown' }
  const bounds = readBounds(text)
  if (bounds) return bounds
  const shown = text.slice(0, LONGEST)
  return {
    problem: {
      tr: `“${shown}” okunabilir bir EDTF tarihi değil. Şöyle yazın: ${EXAMPLES}`,
      en: `“${shown}” is not a readable EDTF date. Write it like: ${EXAMPLES}`,
    },
  }
}

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
const edtfDateBounds = (date: EdtfDate): PartialDate | null => {
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

const OPEN: PartialDate = { earliest: null, latest: null, precision: 'unknown' }

const boundOf = (bound: EdtfBound): PartialDate | null => {
  if (bound === null || typeof bound === 'number') return OPEN
  return bound.type === 'Date' ? edtfDateBounds(bound) : null
}

const isDate = (bound: EdtfBound): bound is EdtfDate =>
  bound !== null && typeof bound === 'object' && bound.type === 'Date'

const closedPrecision = (
  [lower, upper]: EdtfInterval['values'],
  from: PartialDate,
  to: PartialDate,
): Precision => {
  if (from.earliest?.getTime() === to.earliest?.getTime() && from.precision === to.precision)
    return from.precision
  if (!isDate(lower) || !isDate(upper) || lower.values[0] !== upper.values[0]) return 'range'
  const both = from.precision === to.precision ? from.precision : null
  if (both === 'day' && lower.values[1] === upper.values[1]) return 'partOfMonth'
  return both === 'month' ? 'partOfYear' : 'range'
}

/**
 * A parsed EDTF interval → the first millisecond of its lower bound and the last of its upper one.
 * Days of one month are `partOfMonth`, months of one year `partOfYear`; an open or unknown lower
 * bound is `before`, an upper one `after`. Null where a bound cannot be read or the end comes first.
 */
const edtfIntervalBounds = ({ values }: EdtfInterval): PartialDate | null => {
  const from = boundOf(values[0])
  const to = boundOf(values[1])
  if (!from || !to) return null
  const { earliest } = from
  const { latest } = to
  if (!earliest && !latest) return OPEN
  if (!earliest) return { earliest, latest, precision: 'before' }
  if (!latest) return { earliest, latest, precision: 'after' }
  if (earliest > latest) return null
  return { earliest, latest, precision: closedPrecision(values, from, to) }
}

import { printedWords } from './printedWords'

/** The clock that the newsroom lives by (IANA): every time that staff or readers are told is told on it. */
export const NEWSROOM_ZONE = 'Europe/Istanbul'

const wallClock = new Intl.DateTimeFormat('en-US', {
  timeZone: NEWSROOM_ZONE,
  timeZoneName: 'longOffset',
})

// Not a constant +03:00: until 2016 Turkey put its clocks back in winter, and archives are older.
const offsetAt = (instant: number): number => {
  const name = wallClock.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value
  const [, sign, hours, minutes = '0', seconds = '0'] =
    /GMT([+-])(\d+):?(\d+)?:?(\d+)?/.exec(name ?? '') ?? []
  const size = (Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
  return sign === '-' ? -size : size
}

/**
 * A reading of the clock and calendar in Istanbul → the instant. Months count from 0, as in `Date`;
 * parts beyond their range run over into the next unit (month 12 is next January).
 */
export const istanbulInstant = (
  year: number,
  month = 0,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
): Date => {
  const wall = new Date(0)
  // Not Date.UTC: it reads the years 0–99 as 1900–1999.
  wall.setUTCFullYear(year, month, day)
  wall.setUTCHours(hour, minute, second, millisecond)
  const asUtc = wall.getTime()
  return new Date(asUtc - offsetAt(asUtc - offsetAt(asUtc)))
}

/** Whether the proleptic Gregorian calendar has this day. Months count from 0, as in `Date`. */
export const isCalendarDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date.getUTCFullYear() === year && date.getUTCMonth() === month && date.getUTCDate() === day
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * Whether a value is a day or an instant as ISO 8601 writes it (years 0001 to 9999), on a day that exists: `Date.parse`
 * alone takes 2026-02-30 for the 2nd of March, and `1` for a year.
 */
export function isInstant(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  const found = typeof value === 'string' ? ISO.exec(value) : null
  if (!found) return false
  const [year = 0, month = 0, day = 0] = found.slice(1, 4).map(Number)
  return year > 0 && isCalendarDay(year, month - 1, day)
}

const parts = new Intl.DateTimeFormat('tr-TR', {
  timeZone: NEWSROOM_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/**
 * An instant → `dd.MM.yyyy - HH:mm` on the clock of Europe/Istanbul, the form Turkish news sites
 * print. Throws a RangeError for an invalid Date.
 */
export const formatDate = (date: Date): string => {
  const found = new Map(parts.formatToParts(date).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes): string => found.get(type) ?? ''
  return `${part('day')}.${part('month')}.${part('year')} - ${part('hour')}:${part('minute')}`
}

const CLOCK = String.raw`(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?:[:.](?<second>[0-5]\d))?`
const PRINTED = new RegExp(
  String.raw`^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})(?:(?:\s*[-–—,|]\s*|\s+)${CLOCK})?$`,
)
const ISO_PRINTED = new RegExp(
  String.raw`^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})` +
    String.raw`(?:[T ]${CLOCK}(?:[.,](?<fraction>\d{1,9}))?(?<offset>Z|[+-]\d{2}(?::?\d{2})?)?)?$`,
)

const offsetMinutes = (offset: string): number => {
  if (offset === 'Z') return 0
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3).replace(':', ''))
  return offset.startsWith('-') ? -size : size
}

type Read = { day: number; month: number; year: number; clock: Clock; offset: number | null }
type Clock = [hour: number, minute: number, second: number, millisecond: number]

const readNumbers = (text: string): Read | null => {
  const found = (PRINTED.exec(text) ?? ISO_PRINTED.exec(text))?.groups
  if (!found) return null
  const number = (name: string): number => Number(found[name] ?? 0)
  const millisecond = Number((found.fraction ?? '').padEnd(3, '0').slice(0, 3))
  return {
    day: number('day'),
    month: number('month') - 1,
    year: number('year'),
    clock: [number('hour'), number('minute'), number('second'), millisecond],
    offset: found.offset ? offsetMinutes(found.offset) : null,
  }
}

const readWords = (text: string): Read | null => {
  const found = printedWords(text)
  return found && { ...found, clock: [found.hour, found.minute, found.second, 0] }
}

/**
 * A printed date → the instant: `18.10.2025 - 21:23`, `18.10.2025`, `18/10/2025 21:23`, `18 Ekim 2025, Cumartesi 21:23`,
 * `October 18, 2025 9:23 PM`, or ISO 8601 with or without time and offset. Read on the clock of Europe/Istanbul unless
 * there is an offset; without a time, the day's first minute. Null for anything else, and for a day or hour that does not
 * exist.
 */
export const parsePrintedDate = (text: string): Date | null => {
  const read = readNumbers(text.trim()) ?? readWords(text.trim())
  if (!read || !isCalendarDay(read.year, read.month, read.day)) return null
  const day = [read.year, read.month, read.day] as const
  if (read.offset === null) return istanbulInstant(...day, ...read.clock)
  const [hour, minute, second, millisecond] = read.clock
  const instant = new Date(new Date(0).setUTCFullYear(...day))
  instant.setUTCHours(hour, minute - read.offset, second, millisecond)
  return instant
}

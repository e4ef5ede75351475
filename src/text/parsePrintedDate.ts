import { isCalendarDay } from './isCalendarDay'
import { istanbulInstant } from './istanbulInstant'

const CLOCK = String.raw`(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?:[:.](?<second>[0-5]\d))?`
const PRINTED = new RegExp(
  String.raw`^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})(?:(?:\s*[-–—,|]\s*|\s+)${CLOCK})?$`,
)
const ISO = new RegExp(
  String.raw`^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})` +
    String.raw`(?:[T ]${CLOCK}(?:[.,](?<fraction>\d{1,9}))?(?<offset>Z|[+-]\d{2}(?::?\d{2})?)?)?$`,
)

const offsetMinutes = (offset: string): number => {
  if (offset === 'Z') return 0
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3).replace(':', ''))
  return offset.startsWith('-') ? -size : size
}

/**
 * A printed date → the instant: `18.10.2025 - 21:23`, `18.10.2025`, `18/10/2025 21:23`, or ISO 8601
 * with or without time and offset. Read on the clock of Europe/Istanbul unless there is an offset;
 * without a time, the day's first minute. Null for anything else, and for a day or hour that does
 * not exist.
 */
export const parsePrintedDate = (text: string): Date | null => {
  const found = (PRINTED.exec(text.trim()) ?? ISO.exec(text.trim()))?.groups
  if (!found) return null
  const number = (name: string): number => Number(found[name] ?? 0)
  const month = number('month') - 1
  if (!isCalendarDay(number('year'), month, number('day'))) return null
  const millisecond = Number((found.fraction ?? '').padEnd(3, '0').slice(0, 3))
  const day = [number('year'), month, number('day')] as const
  const clock = [number('hour'), number('minute'), number('second'), millisecond] as const
  if (!found.offset) return istanbulInstant(...day, ...clock)
  const [hour, minute, second] = clock
  const instant = new Date(new Date(0).setUTCFullYear(...day))
  instant.setUTCHours(hour, minute - offsetMinutes(found.offset), second, millisecond)
  return instant
}

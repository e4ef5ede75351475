import { isCalendarDay } from './isCalendarDay'

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

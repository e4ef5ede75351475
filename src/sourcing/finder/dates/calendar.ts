/** A day of the calendar; months from 1. */
export type Day = { year: number; month: number; day: number }

/** Whether what is told lies before the day it is told on, after it, or nobody can say. */
export type Tense = 'past' | 'future' | null

const DAY_MS = 86_400_000
const two = (value: number): string => String(value).padStart(2, '0')

const msOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day)
const dayOf = (ms: number): Day => {
  const date = new Date(ms)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** `2026-03-12` → that day; null for what is none. */
export function readDay(text: string): Day | null {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text.trim()) ?? []
  const read = { year: Number(year), month: Number(month), day: Number(day) }
  return year !== '' && exists(read) ? read : null
}

export const exists = ({ year, month, day }: Day): boolean => {
  const same = dayOf(Date.UTC(year, month - 1, day))
  return year > 99 && same.year === year && same.month === month && same.day === day
}

export const plus = (day: Day, days: number): Day => dayOf(msOf(day) + days * DAY_MS)
/** Monday is 1. */
export const weekday = (day: Day): number => new Date(msOf(day)).getUTCDay() || 7
export const mondayOf = (day: Day): Day => plus(day, 1 - weekday(day))

export const asDay = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`
export const asMonth = (year: number, month: number): string => `${year}-${two(month)}`
export const asWeek = (monday: Day): string => `${asDay(monday)}/${asDay(plus(monday, 6))}`

export const lastDayOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Beginning, middle and end of a month, as its thirds. */
export function partOfMonth(year: number, month: number, part: 'early' | 'mid' | 'late'): string {
  const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, lastDayOf(year, month)] }[
    part
  ] as [number, number]
  return `${asDay({ year, month, day: from })}/${asDay({ year, month, day: to })}`
}

export const shiftMonth = ({ year, month }: Day, by: number): { year: number; month: number } => {
  const whole = year * 12 + (month - 1) + by
  return { year: Math.floor(whole / 12), month: (whole % 12) + 1 }
}

/**
 * The year of a month that is printed without one, seen from a day: by the tense; without one the year in which it is near on one side
 * only. Null where both years would do: “in March”, said in November.
 */
export function yearOfMonth(month: number, from: Day, tense: Tense): number | null {
  const back = (from.month - month + 12) % 12
  const ahead = (month - from.month + 12) % 12
  if (back === 0) return from.year
  const [before, after] = [
    month <= from.month ? from.year : from.year - 1,
    month >= from.month ? from.year : from.year + 1,
  ]
  if (tense === 'past') return before
  if (tense === 'future') return after
  const nearest = back <= ahead ? before : after
  if (Math.abs(back - ahead) < 2) return null
  return nearest === from.year || Math.min(back, ahead) <= 1 ? nearest : null
}

/** The same for a day of a month, which may lie a few days ahead in this very month. */
export function yearOfDay(month: number, day: number, from: Day, tense: Tense): number | null {
  if (month !== from.month) return yearOfMonth(month, from, tense)
  if (tense === 'past' && day > from.day) return from.year - 1
  if (tense === 'future' && day < from.day) return from.year + 1
  return from.year
}

/** The year in which a day of a month lies nearest to a day, on either side. */
function nearestYear(month: number, day: number, from: Day): number {
  const far = (year: number) => Math.abs(msOf({ year, month, day }) - msOf(from))
  const years = [from.year, from.year - 1, from.year + 1]
  return years.reduce((best, year) => (far(year) < far(best) ? year : best))
}

/** What is open on one side only has its other end where the tense says, and where that is over, at the nearest: “was closed until March 3”. */
export const yearUntil = (month: number, day: number, from: Day, tense: Tense): number | null =>
  tense === 'past' ? nearestYear(month, day, from) : yearOfDay(month, day, from, 'future')

/** A weekday by its number from a day: the last one before it, or the next one after it. */
export const lastWeekday = (number: number, from: Day, isTodayToo: boolean): Day => {
  const back = (weekday(from) - number + 7) % 7
  return plus(from, back === 0 && !isTodayToo ? -7 : -back)
}
export const nextWeekday = (number: number, from: Day): Day => {
  const ahead = (number - weekday(from) + 7) % 7
  return plus(from, ahead === 0 ? 7 : ahead)
}

const SPRING = 21
/** A season by its number (0 is spring) of a year; winter begins in December of it. */
export const asSeason = (year: number, season: number): string => `${year}-${SPRING + season}`

/** The year in which the last season of that kind began that is over on a day (0 is spring). */
export function lastSeason(season: number, from: Day): number {
  const end =
    season === 3 ? { year: from.year, month: 3 } : { year: from.year, month: 6 + season * 3 }
  const isOver = from.month >= end.month
  if (season === 3) return isOver ? from.year - 1 : from.year - 2
  return isOver ? from.year : from.year - 1
}

const SEASON = /^(?<year>\d{4})-2(?<season>[1-4])$/

/** The first or the last half, quarter or months of a year. `months`: how long each part is; `nth`: the how manieth, -1 the last. */
export function partOfYear(year: number, months: number, nth: number): string {
  const last = 12 / months
  const end = (nth < 0 ? last : Math.min(nth, last)) * months
  return `${asMonth(year, end - months + 1)}/${asMonth(year, end)}`
}

/** From a date on: a season from its first month, a decade from its first year, for EDTF has neither in an interval. */
export function after(edtf: string): string {
  const { year, season } = SEASON.exec(edtf)?.groups ?? {}
  if (year) return `${asMonth(Number(year), Number(season) * 3)}/..`
  return `${edtf.replaceAll('X', '0').split('/')[0] ?? edtf}/..`
}

/** Up to a date and with it. */
export function until(edtf: string): string {
  const { year, season } = SEASON.exec(edtf)?.groups ?? {}
  if (year) {
    const end = shiftMonth({ year: Number(year), month: Number(season) * 3, day: 1 }, 2)
    return `../${asMonth(end.year, end.month)}`
  }
  return `../${edtf.replaceAll('X', '9').split('/').at(-1) ?? edtf}`
}

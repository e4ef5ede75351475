/** Whether the proleptic Gregorian calendar has this day. Months count from 0, as in `Date`. */
export const isCalendarDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date.getUTCFullYear() === year && date.getUTCMonth() === month && date.getUTCDate() === day
}

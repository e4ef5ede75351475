import { asDay, asMonth, asWeek, type Day, mondayOf, plus, shiftMonth } from './calendar'

/** So many days, weeks, months or years from a day, as exactly as the unit is. */
export function shifted(
  by: number,
  unit: string | undefined,
  way: 1 | -1,
  from: Day,
  isAbout: boolean,
): string | null {
  const about = isAbout ? '~' : ''
  if (unit === 'gün' || unit === 'day') return `${asDay(plus(from, by * way))}${about}`
  if (unit === 'hafta' || unit === 'week')
    return isAbout ? null : asWeek(plus(mondayOf(from), by * 7 * way))
  const { year, month } = shiftMonth(from, by * way)
  if (unit === 'ay' || unit === 'month') return `${asMonth(year, month)}${about}`
  return `${from.year + by * way}${about}`
}

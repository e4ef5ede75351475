import type { Words } from '../words'

const DAY = 86_400_000
/** Turkey's offset since 2016, for all times: in a drawing an hour is nothing, but a year must not begin in the one before. */
const ISTANBUL = 3 * 3_600_000
const MOST = 5

type Unit = { length: number; steps: readonly number[]; format: Intl.DateTimeFormatOptions }

const UNITS: Record<'year' | 'month' | 'day', Unit> = {
  year: {
    length: 365 * DAY,
    steps: [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 5000],
    format: { year: 'numeric' },
  },
  month: { length: 30 * DAY, steps: [1, 2, 3, 6], format: { month: 'short', year: 'numeric' } },
  day: { length: DAY, steps: [1, 2, 5, 7, 14], format: { day: 'numeric', month: 'short' } },
}

/** The n-th year, month or day since 1970 → the instant at which it begins in Istanbul. */
const startOf = (unit: 'year' | 'month' | 'day', n: number): number => {
  const [year, month, day] = { year: [1970 + n, 0, 1], month: [1970, n, 1], day: [1970, 0, 1 + n] }[
    unit
  ] as [number, number, number]
  return Date.UTC(year, month, day) - ISTANBUL
}

const indexOf = (unit: 'year' | 'month' | 'day', at: number): number => {
  const date = new Date(at + ISTANBUL)
  if (unit === 'year') return date.getUTCFullYear() - 1970
  if (unit === 'month') return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()
  return Math.floor((at + ISTANBUL) / DAY)
}

/** Round dates between two instants (ms), five at most, with what to write at them. */
export function ticksOf(
  from: number,
  to: number,
  locale: Words['locale'],
): { at: number; label: string }[] {
  const span = to - from
  const unit = span > 3 * UNITS.year.length ? 'year' : span > 90 * DAY ? 'month' : 'day'
  const { length, steps, format } = UNITS[unit]
  const step = steps.find((one) => span / (one * length) <= MOST) ?? steps.at(-1) ?? 1
  const written = new Intl.DateTimeFormat(locale === 'tr' ? 'tr-TR' : 'en-GB', {
    ...format,
    timeZone: 'UTC',
  })
  const ticks = []
  for (let n = Math.ceil(indexOf(unit, from) / step) * step; startOf(unit, n) <= to; n += step) {
    const at = startOf(unit, n)
    if (at >= from) ticks.push({ at, label: written.format(new Date(at + ISTANBUL)) })
  }
  return ticks
}

import type { When } from '../shapes'
import type { SiteWords } from '../words'

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
function ticksOf(
  from: number,
  to: number,
  locale: SiteWords['locale'],
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

type Span = Pick<When, 'earliest' | 'latest'>

/** Where an event lies, in per cent of the width; null at an end that is not known. */
export type Mark = { from: number | null; to: number | null }

type TimeScale = {
  ticks: { at: number; label: string }[]
  /** Null for an event of which no date is known. */
  markOf(when: Span): Mark | null
}
/** Share of the width left free on both sides, so that a bar with an open end can be seen to have one. */
const MARGIN = 0.06

const instant = (text: string | null): number | null => (text === null ? null : Date.parse(text))

/**
 * A scale that holds all of these dates, each known in part (first and last instant, RFC 3339; null
 * where open). Null where nothing is dated: there is nothing to draw.
 */
export function timeScale(whens: readonly Span[], locale: SiteWords['locale']): TimeScale | null {
  const known = whens
    .flatMap(({ earliest, latest }) => [instant(earliest), instant(latest)])
    .filter((one): one is number => one !== null && !Number.isNaN(one))
  if (known.length === 0) return null
  const first = known.reduce((a, b) => Math.min(a, b))
  const last = known.reduce((a, b) => Math.max(a, b))
  const margin = Math.max((last - first) * MARGIN, DAY)
  const [from, to] = [first - margin, last + margin]
  const place = (at: number): number => Math.round(((at - from) / (to - from)) * 1000) / 10
  const placeOf = (text: string | null): number | null => {
    const at = instant(text)
    return at === null || Number.isNaN(at) ? null : place(at)
  }
  return {
    ticks: ticksOf(from, to, locale).map(({ at, label }) => ({ at: place(at), label })),
    markOf({ earliest, latest }) {
      const mark = { from: placeOf(earliest), to: placeOf(latest) }
      return mark.from === null && mark.to === null ? null : mark
    },
  }
}

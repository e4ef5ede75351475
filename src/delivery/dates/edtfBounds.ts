export type Bounds = { earliest: number; latest: number }

/** Istanbul, as the bounds of stored events are. */
const OFFSET = 3 * 3_600_000
/** First month of spring, summer, autumn and winter on the northern hemisphere. */
const SEASONS: Record<string, number> = { 21: 3, 22: 6, 23: 9, 24: 12 }

const monthStart = (year: number, month: number): number => {
  const time = new Date(0)
  time.setUTCFullYear(year, month - 1, 1)
  return time.getTime() - OFFSET
}

const span = (year: number, month: number, months: number): Bounds => ({
  earliest: monthStart(year, month),
  latest: monthStart(year, month + months) - 1,
})

const yearSpan = (digits: string): Bounds => {
  const unknown = /X*$/.exec(digits)?.[0].length ?? 0
  const first = Number(digits.replaceAll('X', '0'))
  return span(first, 1, 12 * 10 ** unknown)
}

const dayBounds = (year: number, month: number, day: number): Bounds | null => {
  const { earliest, latest } = span(year, month, 1)
  const start = earliest + (day - 1) * 86_400_000
  return day >= 1 && start <= latest ? { earliest: start, latest: start + 86_399_999 } : null
}

const single = (text: string): Bounds | null => {
  const parts = /^(\d{2}XX|\d{3}X|\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/.exec(
    text.replace(/[?~%]$/, ''),
  )
  const [, year, month, day] = parts ?? []
  if (!year) return null
  if (month === undefined || month === 'XX' || year.endsWith('X')) return yearSpan(year)
  const season = SEASONS[month]
  if (season !== undefined) return day === undefined ? span(Number(year), season, 3) : null
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined || day === 'XX') return span(Number(year), Number(month), 1)
  return dayBounds(Number(year), Number(month), Number(day))
}

/**
 * EDTF level 1 (ISO 8601-2) → the first and last millisecond it can mean (open ends are infinite);
 * null where it is none: day, month, season, year, `198X`, `2025-10-XX`, `?~%`, intervals, `..`.
 */
export function edtfBounds(text: string): Bounds | null {
  const [from = '', to, ...rest] = text.split('/')
  if (to === undefined) return single(from)
  const start =
    from === '..' || from === '' ? { earliest: -Infinity, latest: Infinity } : single(from)
  const end = to === '..' || to === '' ? { earliest: -Infinity, latest: Infinity } : single(to)
  if (!start || !end || rest.length > 0 || start.earliest > end.latest) return null
  return { earliest: start.earliest, latest: end.latest }
}

const HOUR = 3_600_000
/** Turkey has kept +03:00 all year since this moment (Cabinet decree 2016/9154). */
const PERMANENT_SINCE = Date.UTC(2016, 8, 7, 21)

const formatter = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Istanbul',
  timeZoneName: 'longOffset',
})

/** "GMT+03:00", and for mean solar time before 1910 "GMT+01:56:56", in milliseconds. */
const offsetAt = (time: Date): number => {
  const name = formatter.formatToParts(time).find((part) => part.type === 'timeZoneName')?.value
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? []
  if (!sign) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * 60_000)
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/**
 * A moment → RFC 3339 with the offset of Istanbul at that moment: `2025-10-18T21:23:00+03:00`.
 * Milliseconds are printed only where there are any. Refuses nothing that is a valid date.
 */
export function istanbulTime(time: Date): string {
  if (time.getTime() >= PERMANENT_SINCE) {
    const local = new Date(time.getTime() + 3 * HOUR).toISOString()
    return `${local.slice(0, local.endsWith('.000Z') ? -5 : -1)}+03:00`
  }
  const offset = offsetAt(time)
  const local = new Date(time.getTime() + offset).toISOString().replace(/(\.000)?Z$/, '')
  const minutes = Math.abs(offset) / 60_000
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

// RFC 3339 §5.6, offset required: "21:23" alone would mean another moment to every reader.
const RFC_3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/

/** Whether a text is a day without a time (RFC 3339 `full-date`). */
export const isDay = (text: string): boolean => parseDateTime(`${text}T00:00:00Z`) !== null

/** RFC 3339 text → moment, or null where it is not one (also 30 February, or a time without offset). */
export function parseDateTime(text: string): Date | null {
  if (!RFC_3339.test(text)) return null
  const time = new Date(text.toUpperCase())
  if (Number.isNaN(time.getTime())) return null
  const day = Number(text.slice(8, 10))
  const lastDay = new Date(
    Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0),
  ).getUTCDate()
  return day >= 1 && day <= lastDay ? time : null
}

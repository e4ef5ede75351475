import { formatDate } from '@/src/language/text/dates'
import type { Words } from '@/src/language/words'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The newsroom's day of an instant, `dd.MM.yyyy`. */
export const dayOf = (at: Date): string => formatDate(at).slice(0, 10)
const clock = (at: Date): string => formatDate(at).slice(-5)
const both = (text: string): Words => ({ tr: text, en: text })

/** How long something is, in the two largest of its units: `2 sa 40 dk`. Below a minute it is one. */
function span(ms: number): Words {
  const minutes = Math.max(1, Math.round(ms / MINUTE))
  if (minutes < 60) return { tr: `${minutes} dk`, en: `${minutes} min` }
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours >= 24) {
    const days = Math.floor(hours / 24)
    return { tr: `${days} gün`, en: days === 1 ? '1 day' : `${days} days` }
  }
  if (rest === 0) return { tr: `${hours} sa`, en: `${hours} h` }
  return { tr: `${hours} sa ${rest} dk`, en: `${hours} h ${rest} min` }
}

/** An instant that is to come or has come today is its hour; another one carries its day. */
export function timeWords(at: Date, now: Date): Words {
  const day = dayOf(at)
  if (day === dayOf(now)) return both(clock(at))
  if (day === dayOf(new Date(now.getTime() + DAY)))
    return { tr: `yarın ${clock(at)}`, en: `tomorrow ${clock(at)}` }
  if (day === dayOf(new Date(now.getTime() - DAY)))
    return { tr: `dün ${clock(at)}`, en: `yesterday ${clock(at)}` }
  return both(`${day.slice(0, 5)} ${clock(at)}`)
}

export type Due = { words: Words; tone: 'late' | 'soon' | 'far' }

/** When something is due: within six hours as what is left of it, late as by how much, else as its time. */
export function dueWords(at: Date, now: Date): Due {
  const left = at.getTime() - now.getTime()
  if (left <= 0) {
    const { tr, en } = span(-left)
    return { words: { tr: `${tr} geçti`, en: `${en} late` }, tone: 'late' }
  }
  if (left < HOUR) return { words: span(left), tone: 'soon' }
  return { words: left < 6 * HOUR ? span(left) : timeWords(at, now), tone: 'far' }
}

/** How long ago, to the minute for an hour, then to the day. */
export function agoWords(at: Date, now: Date): Words {
  const { tr, en } = span(Math.max(0, now.getTime() - at.getTime()))
  return { tr: `${tr} önce`, en: `${en} ago` }
}

const WEEKDAYS: readonly Words[] = [
  { tr: 'Pazar', en: 'Sunday' },
  { tr: 'Pazartesi', en: 'Monday' },
  { tr: 'Salı', en: 'Tuesday' },
  { tr: 'Çarşamba', en: 'Wednesday' },
  { tr: 'Perşembe', en: 'Thursday' },
  { tr: 'Cuma', en: 'Friday' },
  { tr: 'Cumartesi', en: 'Saturday' },
]
const MONTHS: readonly Words[] = [
  { tr: 'Ocak', en: 'January' },
  { tr: 'Şubat', en: 'February' },
  { tr: 'Mart', en: 'March' },
  { tr: 'Nisan', en: 'April' },
  { tr: 'Mayıs', en: 'May' },
  { tr: 'Haziran', en: 'June' },
  { tr: 'Temmuz', en: 'July' },
  { tr: 'Ağustos', en: 'August' },
  { tr: 'Eylül', en: 'September' },
  { tr: 'Ekim', en: 'October' },
  { tr: 'Kasım', en: 'November' },
  { tr: 'Aralık', en: 'December' },
]

/** The newsroom's day of an instant in words: number, month and weekday. */
export function calendarDay(at: Date): { number: number; month: Words; weekday: Words } {
  const [number = 1, month = 1, year = 2000] = dayOf(at).split('.').map(Number)
  const weekday = new Date(Date.UTC(year, month - 1, number)).getUTCDay()
  return { number, month: MONTHS[month - 1] ?? both(''), weekday: WEEKDAYS[weekday] ?? both('') }
}

const SIX_HOURS = 6 * HOUR

/** The newsroom's day of an instant as an address writes it, `2026-05-31`; or so many days after the one that begins then. */
export const addressDay = (at: Date, days = 0): string =>
  // Some hours into it, so that no clock that is put on or back moves the day.
  dayOf(days === 0 ? at : new Date(at.getTime() + days * DAY + SIX_HOURS))
    .split('.')
    .reverse()
    .join('-')

import { NEWSROOM_ZONE } from '@/src/language/text/dates'

const formatOf = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { timeZone: NEWSROOM_ZONE, ...options })

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const words = {
  tr: { day: formatOf('tr-TR', DAY), clock: formatOf('tr-TR', CLOCK) },
  en: { day: formatOf('en-GB', DAY), clock: formatOf('en-GB', CLOCK) },
}

/** An instant on the newsroom's clock, as people say it: “18 Ekim 2025, 21.23”, “18 October 2025, 21:23”. */
export function spokenTime(at: Date, locale: string): string {
  const { day, clock } = locale === 'tr' ? words.tr : words.en
  const time = locale === 'tr' ? clock.format(at).replace(':', '.') : clock.format(at)
  return `${day.format(at)}, ${time}`
}

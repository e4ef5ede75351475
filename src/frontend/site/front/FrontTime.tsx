import type { ReactNode } from 'react'

import { NEWSROOM_ZONE } from '@/src/language/text/dates'

const partsOf = (at: Date): string[] =>
  new Intl.DateTimeFormat('en-CA', { timeZone: NEWSROOM_ZONE, dateStyle: 'short' })
    .format(at)
    .split('-')

/** As people say it at `now`: the hour of today, the day of this year, else the day with its year. Pure. */
export function spokenTime(at: Date, now: Date, locale: string): string {
  const [day, today] = [partsOf(at), partsOf(now)]
  const write = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: NEWSROOM_ZONE, ...options }).format(at)
  if (day.join() === today.join()) {
    const hour = write({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    return locale === 'tr' ? hour.replace(':', '.') : hour
  }
  return write({
    ...{ day: 'numeric', month: 'long' },
    ...(day[0] !== today[0] && { year: 'numeric' }),
  })
}

/** An instant (RFC 3339) as people say it, and exactly for machines. */
export const FrontTime = ({ at, locale }: { at: string; locale: string }): ReactNode => (
  <time dateTime={at}>{spokenTime(new Date(at), new Date(), locale)}</time>
)

'use client'
import { Link } from '@payloadcms/ui'

import { useWords } from '@/src/editorial/admin/useWords'
import type { DaysAnswer } from '../card'
import { addressDay, calendarDay } from './times'

type Props = {
  week: DaysAnswer | null
  now: Date
  /** Shows the seven days from this one on; undefined: from today. */
  onFrom: (from: string | undefined) => void
}

/** Which seven days the calendar shows, and the way to those before and after. */
export function WeekSteps({ week, now, onFrom }: Props) {
  const { say } = useWords()
  const start = week ? new Date(week.from) : now
  const [first, last] = [
    calendarDay(start),
    calendarDay(new Date(start.getTime() + 6 * 86_400_000 + 21_600_000)),
  ]
  const isOneMonth = first.month.tr === last.month.tr
  return (
    <div className="kunye-desk__span">
      <h2>
        {say({
          tr: `${first.number}${isOneMonth ? '' : ` ${first.month.tr}`} – ${last.number} ${last.month.tr}`,
          en: `${first.number}${isOneMonth ? '' : ` ${first.month.en}`} – ${last.number} ${last.month.en}`,
        })}
      </h2>
      <button
        aria-label={say({ tr: 'Önceki yedi gün', en: 'The seven days before' })}
        className="kunye-desk__chip"
        onClick={() => onFrom(addressDay(start, -7))}
        type="button"
      >
        ‹
      </button>
      <button className="kunye-desk__chip" onClick={() => onFrom(undefined)} type="button">
        {say({ tr: 'Bugün', en: 'Today' })}
      </button>
      <button
        aria-label={say({ tr: 'Sonraki yedi gün', en: 'The next seven days' })}
        className="kunye-desk__chip"
        onClick={() => onFrom(addressDay(start, 7))}
        type="button"
      >
        ›
      </button>
      <Link className="kunye-desk__chip" href="/admin/collections/events/create" prefetch={false}>
        + {say({ tr: 'Olay', en: 'Event' })}
      </Link>
    </div>
  )
}

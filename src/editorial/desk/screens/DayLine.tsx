'use client'
import { Link } from '@payloadcms/ui'
import { Fragment } from 'react'

import { clockTime, useWords } from '@/src/editorial/admin/useWords'
import type { DaysAnswer, Entry } from '../card'
import { UNTITLED } from './cardWords'
import { useDeskValue } from './deskContext'
import { CoverEvent } from './CoverEvent'
import { bareWords, ENTRY_SIGNS, ENTRY_WORDS, entryPath, isBare } from './entryWords'
import { Sign } from './Sign'
import { calendarDay } from './times'

/** Today from morning to night: what went out, what is to come, and where we are. */
export function DayLine({ day }: { day: DaysAnswer | null }) {
  const { say } = useWords()
  const { now } = useDeskValue()
  if (!day) return <aside className="kunye-desk__day" />
  const { number, month, weekday } = calendarDay(now)
  const published = day.entries.filter(({ kind }) => kind === 'published').length
  const [before, after] = [true, false].map((isPast) =>
    day.entries.filter(({ at }) => new Date(at) <= now === isPast),
  )
  const line = (entries: readonly Entry[] = []) =>
    entries.map((entry) => (
      <li
        data-bare={isBare(entry) || undefined}
        data-kind={entry.kind}
        key={`${entry.kind} ${entry.id}`}
      >
        <time dateTime={entry.at}>{entry.hour ? clockTime(entry.at) : ''}</time>
        <Sign name={ENTRY_SIGNS[entry.kind]} />
        <span>
          <Link href={entryPath(entry)} prefetch={false}>
            {entry.title || say(UNTITLED)}
          </Link>
          <small>
            {isBare(entry) ? (
              <em>{say(bareWords(entry))}</em>
            ) : (
              [
                ...(entry.kind === 'event' ? [] : [say(ENTRY_WORDS[entry.kind])]),
                ...entry.who.map(({ name }) => name),
              ].join(' · ')
            )}
          </small>
          <CoverEvent entry={entry} />
        </span>
      </li>
    ))
  return (
    <aside aria-label={say({ tr: 'Gün', en: 'The day' })} className="kunye-desk__day">
      <h2>
        {say({
          tr: `Bugün, ${number} ${month.tr} ${weekday.tr}`,
          en: `Today, ${weekday.en} ${number} ${month.en}`,
        })}{' '}
        <span>{say({ tr: `${published} yayımlandı`, en: `${published} published` })}</span>
      </h2>
      <ol>
        <Fragment>{line(before)}</Fragment>
        <li className="kunye-desk__now">
          <time dateTime={now.toISOString()}>{clockTime(now)}</time>
          <span className="kunye-unseen">{say({ tr: 'şimdi', en: 'now' })}</span>
        </li>
        {line(after)}
      </ol>
      {(after ?? []).length === 0 && (
        <p className="kunye-desk__none">
          {say({ tr: 'Bugün için başka bir şey yok.', en: 'Nothing else today.' })}
        </p>
      )}
    </aside>
  )
}

'use client'
import { Link } from '@payloadcms/ui'

import { clockTime, useWords } from '@/src/editorial/admin/useWords'
import type { DaysAnswer, Entry } from '../card'
import { Person } from './CardParts'
import { UNTITLED } from './cardWords'
import { articlePath, useDeskValue } from './deskContext'
import { CoverEvent } from './CoverEvent'
import { bareWords, ENTRY_SIGNS, ENTRY_WORDS, entryCard, entryPath, isBare } from './entryWords'
import { Sign } from './Sign'
import { addressDay, calendarDay } from './times'

const DAYS = [0, 1, 2, 3, 4, 5, 6]

/** Events and stories of seven days, a column each; what has no day stands below. */
export function Week({ week }: { week: DaysAnswer | null }) {
  const { say } = useWords()
  const { now } = useDeskValue()
  if (!week) return <p role="status">{say({ tr: 'Yükleniyor…', en: 'Loading…' })}</p>
  const start = new Date(week.from)
  const today = addressDay(now)
  const inDay = (day: string) => week.entries.filter(({ at }) => addressDay(new Date(at)) === day)
  return (
    <>
      <div className="kunye-desk__week">
        {DAYS.map((after) => {
          const day = addressDay(start, after)
          const at = new Date(start.getTime() + after * 86_400_000 + 21_600_000)
          return <Day entries={inDay(day)} at={at} isToday={day === today} key={day} />
        })}
      </div>
      {week.more && (
        <p className="kunye-desk__none">
          {say({
            tr: 'Bu haftaya sığmayanlar var: süzerek bakın.',
            en: 'There is more than fits: look with a filter.',
          })}
        </p>
      )}
      {week.undated.count > 0 && (
        <section aria-labelledby="kunye-desk-undated" className="kunye-desk__undated">
          <h2 id="kunye-desk-undated">
            {say({ tr: 'Günü belirsiz', en: 'Without a day' })} <span>{week.undated.count}</span>
          </h2>
          <ul>
            {week.undated.cards.map(({ id, headline }) => (
              <li data-card={id} key={id}>
                <Link data-row href={articlePath(id)} prefetch={false}>
                  {headline || say(UNTITLED)}
                </Link>
              </li>
            ))}
          </ul>
          <p>
            {say({ tr: 'Seçip', en: 'Choose one and press' })} <kbd>T</kbd>{' '}
            {say({ tr: 'ile gün verin.', en: 'to give it a day.' })}
          </p>
        </section>
      )}
    </>
  )
}

type DayProps = { entries: readonly Entry[]; at: Date; isToday: boolean }

function Day({ entries, at, isToday }: DayProps) {
  const { say } = useWords()
  const { number, weekday } = calendarDay(at)
  const events = entries.filter(({ kind }) => kind === 'event')
  const stories = entries.filter(({ kind }) => kind !== 'event')
  const count = stories.filter(({ kind }) => kind !== 'assignment').length
  return (
    <section className="kunye-desk__weekday" data-today={isToday || undefined}>
      <h2>
        <b>{number}</b> {say(weekday)}
        {isToday && say({ tr: ', bugün', en: ', today' })}
      </h2>
      {events.length > 0 && <h3>{say({ tr: 'Olaylar', en: 'Events' })}</h3>}
      <Entries entries={events} />
      {stories.length > 0 && <h3>{say({ tr: 'Haberler', en: 'Stories' })}</h3>}
      <Entries entries={stories} />
      <p className="kunye-desk__sum">
        {count > 0
          ? say({ tr: `${count} haber`, en: `stories: ${count}` })
          : say({ tr: 'haber yok', en: 'no story' })}
      </p>
    </section>
  )
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  const { say } = useWords()
  if (entries.length === 0) return null
  return (
    <ul>
      {entries.map((entry) => {
        const bare = isBare(entry)
        return (
          <li
            data-bare={bare || undefined}
            data-card={entryCard(entry)}
            data-kind={entry.kind}
            key={`${entry.kind} ${entry.id}`}
          >
            <span className="kunye-desk__when">
              <Sign name={ENTRY_SIGNS[entry.kind]} />{' '}
              {entry.hour ? clockTime(entry.at) : say({ tr: 'gün boyu', en: 'all day' })}{' '}
              {entry.kind !== 'event' && say(ENTRY_WORDS[entry.kind])}
            </span>
            <Link data-row href={entryPath(entry)} prefetch={false}>
              {entry.title || say(UNTITLED)}
            </Link>
            {bare && <em>{say(bareWords(entry))}</em>}
            <CoverEvent entry={entry} />
            {entry.who.slice(0, 2).map((person) => (
              <span className="kunye-desk__who" key={person.id}>
                <Person {...person} /> {person.name}
              </span>
            ))}
          </li>
        )
      })}
    </ul>
  )
}

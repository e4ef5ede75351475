'use client'
import { Link } from '@payloadcms/ui'
import { useId } from 'react'

import { StageMark } from '@/src/editorial/admin/StageMark'
import { useWords } from '@/src/editorial/admin/useWords'
import { UNTITLED } from '@/src/editorial/desk/screens/cardWords'
import { STAGE_LABELS } from '@/src/workflow/labels'
import type { RecordAnswer } from '../recordAnswer'

/** The stories it stands in, and the events in the order of time. */
export function RecordStories({ record: { stories, events, id } }: { record: RecordAnswer }) {
  const { say } = useWords()
  const [storiesId, eventsId] = [useId(), useId()]
  return (
    <div className="kunye-record__beside">
      <section aria-labelledby={storiesId}>
        <h2 id={storiesId}>{say({ tr: 'Haberler', en: 'Stories' })}</h2>
        {stories.length === 0 && (
          <p className="kunye-sayings__none">
            {say({ tr: 'Okuyabildiğiniz bir haberde geçmiyor.', en: 'In no story you may read.' })}
          </p>
        )}
        <ul>
          {stories.map(({ id: story, title, stage, live }) => (
            <li key={story}>
              <Link href={`/admin/collections/articles/${story}`} prefetch={false}>
                {title || say(UNTITLED)}
              </Link>
              {stage && (
                <span className="kunye-record__stage">
                  <StageMark stage={stage} /> {say(STAGE_LABELS[stage])}
                  {live && (
                    <span className="kunye-desk__live">{say({ tr: 'Yayında', en: 'Live' })}</span>
                  )}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
      {events.length > 0 && (
        <section aria-labelledby={eventsId}>
          <h2 id={eventsId}>{say({ tr: 'Zaman çizgisi', en: 'Timeline' })}</h2>
          <ol className="kunye-record__timeline">
            {events.map(({ id: event, title, when, place }) => (
              <li key={event}>
                <span className="kunye-record__span">
                  {when || say({ tr: 'tarihi bilinmiyor', en: 'undated' })}
                </span>
                {event === id ? (
                  <b>{title}</b>
                ) : (
                  <Link href={`/admin/collections/events/${event}`} prefetch={false}>
                    {title}
                  </Link>
                )}
                {place && <span className="kunye-record__span">{place}</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}

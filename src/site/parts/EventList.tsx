import type { ReactNode } from 'react'
import type { EventCard } from '../shapes'
import { to } from '../to'
import type { Words } from '../words'
import { WhenWords } from './WhenWords'

/** Events in the order given: what, whether it happened, when, where. */
export function EventList(props: { events: readonly EventCard[]; words: Words }): ReactNode {
  const { events, words } = props
  return (
    <ul className="events">
      {events.map((event) => (
        <li key={event.slug}>
          <a href={to.event(event.slug)}>{event.title}</a>{' '}
          <span className="tag">{words.occurrence[event.occurrence]}</span>
          <div className="meta">
            <WhenWords when={event.when} words={words} />
            {event.place && <span>{event.place}</span>}
          </div>
        </li>
      ))}
    </ul>
  )
}

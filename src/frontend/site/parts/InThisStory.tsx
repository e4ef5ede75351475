import type { ReactNode } from 'react'

import { sitePath } from '../addresses'
import type { Article, EventCard } from '../shapes'
import type { SiteWords } from '../words'
import { WhenWords } from './Times'

/** Under the text: the sources, persons and events it names, each with its page; nothing where it names none. */
export function InThisStory(props: { article: Article; words: SiteWords }): ReactNode {
  const { article, words } = props
  const { sources, persons, events } = article
  const sourceLinks = sources.map(({ slug, name, kind }) => ({
    href: sitePath(words).source(slug),
    text: name,
    beside: words.sourceKind[kind ?? ''],
  }))
  const personLinks = persons.map(({ slug, name }) => ({
    href: sitePath(words).person(slug),
    text: name,
  }))
  return (
    <div className="named">
      {persons.length > 0 && <LinkList title={words.persons} items={personLinks} />}
      {sources.length > 0 && <LinkList title={words.sources} items={sourceLinks} />}
      {events.length > 0 && <EventList events={events} words={words} />}
    </div>
  )
}

/** Events in the order given: what, whether it happened, when, where. */
function EventList(props: { events: readonly EventCard[]; words: SiteWords }): ReactNode {
  const { events, words } = props
  return (
    <div>
      <h3>{words.events}</h3>
      <ul className="links">
        {events.map((event) => (
          <li key={event.slug}>
            <a href={sitePath(words).event(event.slug)}>{event.title}</a>{' '}
            <span className="tag">{words.occurrence[event.occurrence]}</span>
            <p className="meta">
              <WhenWords when={event.when} words={words} />
              {event.place && <span>{event.place}</span>}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A short list of links under a title, each with an optional word beside it. */
function LinkList(props: {
  title: string
  items: readonly { href: string; text: string; beside?: string | null }[]
}): ReactNode {
  return (
    <div>
      <h3>{props.title}</h3>
      <ul className="links">
        {props.items.map(({ href, text, beside }) => (
          <li key={href}>
            <a href={href}>{text}</a>
            {beside && <span className="quiet">, {beside}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

import type { ReactNode } from 'react'

import { sitePath } from '../addresses'
import type { Voice } from '../body/voices'
import type { Article, EventCard, Sourcing } from '../shapes'
import type { SiteWords } from '../words'
import { Section } from './Section'
import { Tags } from './Tags'
import { WhenWords } from './Times'
import { VoiceChart } from './VoiceChart'

/** Beside the text: on whom it stands, and the sources, persons and events it names. */
export function ArticleAside(props: {
  article: Article
  voices: readonly Voice[]
  words: SiteWords
}): ReactNode {
  const { article, voices, words } = props
  const { sourcing, sources, persons, events, tags } = article
  const sourceLinks = sources.map(({ slug, name, kind }) => ({
    href: sitePath.source(slug),
    text: name,
    beside: words.sourceKind[kind ?? ''],
  }))
  const personLinks = persons.map(({ slug, name }) => ({ href: sitePath.person(slug), text: name }))
  return (
    <aside className="beside" aria-label={words.behind}>
      {sourcing && sourcing.claims > 0 && (
        <Section id="arkasinda" title={words.behind}>
          <SourcingBox sourcing={sourcing} words={words} />
        </Section>
      )}
      <Section id="zincir" title={words.chain} when={voices.length > 0}>
        <VoiceChart voices={voices} words={words} />
      </Section>
      <Section id="kaynaklar" title={words.sources} when={sources.length > 0}>
        <LinkList items={sourceLinks} />
      </Section>
      <Section id="kisiler" title={words.persons} when={persons.length > 0}>
        <LinkList items={personLinks} />
      </Section>
      <Section id="olaylar" title={words.events} when={events.length > 0}>
        <EventList events={events} words={words} />
      </Section>
      <Section id="etiketler" title={words.tags} when={tags.length > 0}>
        <Tags tags={tags} label={words.tags} />
      </Section>
    </aside>
  )
}

/** Events in the order given: what, whether it happened, when, where. */
function EventList(props: { events: readonly EventCard[]; words: SiteWords }): ReactNode {
  const { events, words } = props
  return (
    <ul className="events">
      {events.map((event) => (
        <li key={event.slug}>
          <a href={sitePath.event(event.slug)}>{event.title}</a>{' '}
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

/** A short list of links, each with an optional word beside it. */
function LinkList(props: {
  items: readonly { href: string; text: string; beside?: string | null }[]
}): ReactNode {
  return (
    <ul className="links">
      {props.items.map(({ href, text, beside }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          {beside && <span className="quiet">, {beside}</span>}
        </li>
      ))}
    </ul>
  )
}

/** "Metnin arkasında kim var": how much of the text stands on whom, in numbers and one bar. */
function SourcingBox({ sourcing, words }: { sourcing: Sourcing; words: SiteWords }): ReactNode {
  const share = Math.min(1, Math.max(0, sourcing.namedSentenceShare))
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(share)
  const counts: [number, string][] = [
    [sourcing.claims, words.claims],
    [sourcing.namedSources, words.namedSources],
    [sourcing.independentOrigins, words.origins],
  ]
  return (
    <>
      <dl className="counts">
        {counts.map(([count, name]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p className="share">
        <span>{words.namedShare}</span> <strong>{percent}</strong>
        <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="4" className="bar-all" />
          <rect width={share * 100} height="4" className="bar-named" />
        </svg>
      </p>
    </>
  )
}

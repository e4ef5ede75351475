import type { ReactNode } from 'react'
import { saysRole } from '@/src/language/text/names'
import { breadcrumbs } from '../machines'
import { ArticleList } from '../parts/ArticleList'
import { ClaimList } from '../parts/ClaimList'
import { More } from '../parts/More'
import { Page } from '../parts/Page'
import { Section } from '../parts/Section'
import { WhenWords } from '../parts/Times'
import type { Event, Named, SiteFrame } from '../shapes'
import { Timeline } from '../timeline/Timeline'
import { inBoth, sitePath } from '../addresses'
import type { SiteWords } from '../words'

/** An event: whether and when it happened, who took part, and what is said about it by whom. */
export function EventPage(props: {
  words: SiteWords
  event: Event
  sections: readonly Named[]
  site: SiteFrame
}): ReactNode {
  const { words, event, sections, site } = props
  const path = sitePath(words).event(event.slug)
  return (
    <Page
      words={words}
      title={event.title}
      description={words.aboutEventPage(event.title)}
      {...inBoth((paths) => paths.event(event.slug), words.locale)}
      sections={sections}
      site={site}
      jsonLd={breadcrumbs(site.name, words, [{ name: event.title, path }])}
    >
      <header className="ent-head">
        <div>
          <p className="kicker">
            {words.event} <span className="tag">{words.occurrence[event.occurrence]}</span>
          </p>
          <h1>{event.title}</h1>
          <p className="meta">
            <WhenWords when={event.when} words={words} />
            {event.place && <span>{event.place}</span>}
            {event.partOf && (
              <span>
                {words.partOf}{' '}
                <a href={sitePath(words).event(event.partOf.slug)}>{event.partOf.title}</a>
              </span>
            )}
          </p>
        </div>
      </header>
      <Section id="katilanlar" title={words.participants} when={event.participants.length > 0}>
        <More
          items={event.participants}
          most={12}
          label={words.more}
          list={(some) => (
            <ul className="links">
              {some.map(({ person, organisation, role }) => (
                <li key={`${person?.slug} ${organisation} ${role}`}>
                  {person ? (
                    <a href={sitePath(words).person(person.slug)}>{person.name}</a>
                  ) : (
                    organisation
                  )}
                  {role && !saysRole(person?.name ?? organisation ?? '', role) && (
                    <span className="quiet">, {role}</span>
                  )}
                </li>
              ))}
            </ul>
          )}
        />
      </Section>
      <Section id="parcalar" title={words.parts} when={event.parts.length > 0}>
        <Timeline events={[event, ...event.parts]} words={words} />
      </Section>
      <Section id="iddialar" title={words.aboutEvent} when={event.claims.nodes.length > 0}>
        <ClaimList claims={event.claims.nodes} words={words} />
      </Section>
      <Section id="haberler" title={words.articles} when={event.articles.nodes.length > 0}>
        <ArticleList articles={event.articles.nodes} words={words} />
      </Section>
    </Page>
  )
}

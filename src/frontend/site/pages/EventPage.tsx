import type { ReactNode } from 'react'
import { env } from '@/src/platform/env'
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
import { sitePath } from '../addresses'
import { words } from '../words'

const { tr } = words

/** An event: whether and when it happened, who took part, and what is said about it by whom. */
export function EventPage(props: {
  event: Event
  sections: readonly Named[]
  site: SiteFrame
}): ReactNode {
  const { event, sections, site } = props
  const path = sitePath.event(event.slug)
  return (
    <Page
      words={tr}
      title={event.title}
      description={tr.aboutEventPage(event.title)}
      canonical={`${env().publicUrl}${path}`}
      sections={sections}
      site={site}
      jsonLd={breadcrumbs(site.name, [{ name: event.title, path }])}
    >
      <header className="ent-head">
        <div>
          <p className="kicker">
            {tr.event} <span className="tag">{tr.occurrence[event.occurrence]}</span>
          </p>
          <h1>{event.title}</h1>
          <p className="meta">
            <WhenWords when={event.when} words={tr} />
            {event.place && <span>{event.place}</span>}
            {event.partOf && (
              <span>
                {tr.partOf} <a href={sitePath.event(event.partOf.slug)}>{event.partOf.title}</a>
              </span>
            )}
          </p>
        </div>
      </header>
      <Section id="katilanlar" title={tr.participants} when={event.participants.length > 0}>
        <More
          items={event.participants}
          most={12}
          label={tr.more}
          list={(some) => (
            <ul className="links">
              {some.map(({ person, organisation, role }) => (
                <li key={`${person?.slug} ${organisation} ${role}`}>
                  {person ? <a href={sitePath.person(person.slug)}>{person.name}</a> : organisation}
                  {role && !saysRole(person?.name ?? organisation ?? '', role) && (
                    <span className="quiet">, {role}</span>
                  )}
                </li>
              ))}
            </ul>
          )}
        />
      </Section>
      <Section id="parcalar" title={tr.parts} when={event.parts.length > 0}>
        <Timeline events={[event, ...event.parts]} words={tr} />
      </Section>
      <Section id="iddialar" title={tr.aboutEvent} when={event.claims.nodes.length > 0}>
        <ClaimList claims={event.claims.nodes} words={tr} />
      </Section>
      <Section id="haberler" title={tr.articles} when={event.articles.nodes.length > 0}>
        <ArticleList articles={event.articles.nodes} words={tr} />
      </Section>
    </Page>
  )
}

import type { ReactNode } from 'react'
import { env } from '@/src/env'
import type { PersonPage as Person } from '../api/personQuery'
import { edtfWords } from '../dates/edtfWords'
import { ArticleList } from '../parts/ArticleList'
import { ClaimList } from '../parts/ClaimList'
import { EventList } from '../parts/EventList'
import { Page } from '../parts/Page'
import { Picture } from '../parts/Picture'
import { Section } from '../parts/Section'
import { words } from '../words'

const { tr } = words

const yearsOf = (from: string | null, to: string | null): string =>
  from || to ? ` (${edtfWords(`${from ?? '..'}/${to ?? '..'}`, 'tr')})` : ''

/** A person: what they said, what is said about them and by whom, their timeline and articles. */
export function PersonPage({ person, slug }: { person: Person; slug: string }): ReactNode {
  const others = person.names.filter(({ value }) => value !== person.name)
  return (
    <Page words={tr} title={person.name} canonical={`${env().publicUrl}/kisi/${slug}`}>
      <div className="entity">
        <p className="kicker">{tr.person}</p>
        <h1>{person.name}</h1>
        {others.length > 0 && (
          <p className="quiet">
            {tr.otherNames}{' '}
            {others.map(({ value, language }, index) => (
              <span key={`${value} ${language}`} lang={language ?? undefined}>
                {index > 0 && ', '}
                {value}
              </span>
            ))}
          </p>
        )}
        {person.image && <Picture image={person.image} />}
        <Section id="gorevler" title={tr.positions} when={person.positions.length > 0}>
          <ul className="links">
            {person.positions.map(({ title, organisation, from, to }) => (
              <li key={`${title} ${organisation} ${from}`}>
                {[title, organisation].filter(Boolean).join(', ')}
                <span className="quiet">{yearsOf(from, to)}</span>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="soyledikleri" title={tr.saidBy}>
          {person.said.nodes.length === 0 && <p className="quiet">{tr.nothing}</p>}
          <ClaimList claims={person.said.nodes} words={tr} />
        </Section>
        <Section id="hakkinda" title={tr.about} when={person.claimsAbout.nodes.length > 0}>
          <ClaimList claims={person.claimsAbout.nodes} words={tr} />
        </Section>
        <Section id="zaman" title={tr.timeline} when={person.timeline.length > 0}>
          <EventList events={person.timeline} words={tr} />
        </Section>
        <Section id="haberler" title={tr.articles} when={person.articles.nodes.length > 0}>
          <ArticleList articles={person.articles.nodes} words={tr} />
        </Section>
      </div>
    </Page>
  )
}

import type { ReactNode } from 'react'
import { env } from '@/src/platform/env'
import { breadcrumbs, profilePage } from '../machines'
import { ArticleList } from '../parts/ArticleList'
import { ClaimList } from '../parts/ClaimList'
import { Page } from '../parts/Page'
import { PersonHead } from '../parts/PersonHead'
import { Section } from '../parts/Section'
import { socialImage } from '../parts/Picture'
import type { Named, Person, SiteFrame } from '../shapes'
import { Timeline } from '../timeline/Timeline'
import { sitePath } from '../addresses'
import { words } from '../words'

const { tr } = words

/** A person: their timeline, what they said, what is said about them and by whom, the articles. */
export function PersonPage(props: {
  person: Person
  sections: readonly Named[]
  site: SiteFrame
}): ReactNode {
  const { person, sections, site } = props
  const { slug, name, said, claimsAbout, timeline, articles } = person
  const isBare = [said.nodes, claimsAbout.nodes, timeline, articles.nodes].every(
    (list) => list.length === 0,
  )
  const path = sitePath.person(slug)
  const others = person.names.map(({ value }) => value).filter((value) => value !== name)
  return (
    <Page
      words={tr}
      title={name}
      description={tr.aboutPerson(name)}
      canonical={`${env().publicUrl}${path}`}
      image={socialImage(person.image)}
      sections={sections}
      site={site}
      jsonLd={[
        profilePage({ name, path, others, image: person.image?.url }),
        breadcrumbs(site.name, [{ name, path }]),
      ]}
      feeds={{ kind: 'person', slug, name }}
    >
      <PersonHead person={person} words={tr} />
      {isBare && <p className="quiet">{tr.nothing}</p>}
      <Section id="zaman" title={tr.timeline} when={timeline.length > 0}>
        <Timeline events={timeline} words={tr} />
      </Section>
      <div className="two">
        <Section id="soyledikleri" title={tr.saidBy} when={said.nodes.length > 0}>
          <ClaimList claims={said.nodes} words={tr} />
        </Section>
        <Section id="hakkinda" title={tr.about} when={claimsAbout.nodes.length > 0}>
          <ClaimList claims={claimsAbout.nodes} words={tr} />
        </Section>
      </div>
      <Section id="haberler" title={tr.articles} when={articles.nodes.length > 0}>
        <ArticleList articles={articles.nodes} words={tr} />
      </Section>
    </Page>
  )
}

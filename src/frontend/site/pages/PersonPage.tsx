import type { ReactNode } from 'react'
import { breadcrumbs, profilePage } from '../machines'
import { ArticleList } from '../parts/ArticleList'
import { ClaimList } from '../parts/ClaimList'
import { Page } from '../parts/Page'
import { PersonHead } from '../parts/PersonHead'
import { Section } from '../parts/Section'
import { socialImage } from '../parts/Picture'
import type { Named, Person, SiteFrame } from '../shapes'
import { Timeline } from '../timeline/Timeline'
import { inBoth, sitePath } from '../addresses'
import type { SiteWords } from '../words'

/** A person: their timeline, what they said, what is said about them and by whom, the articles. */
export function PersonPage(props: {
  words: SiteWords
  person: Person
  sections: readonly Named[]
  site: SiteFrame
}): ReactNode {
  const { words, person, sections, site } = props
  const { slug, name, said, claimsAbout, timeline, articles } = person
  const isBare = [said.nodes, claimsAbout.nodes, timeline, articles.nodes].every(
    (list) => list.length === 0,
  )
  const path = sitePath(words).person(slug)
  const others = person.names.map(({ value }) => value).filter((value) => value !== name)
  return (
    <Page
      words={words}
      title={name}
      description={person.summary ?? words.aboutPerson(name)}
      {...inBoth((paths) => paths.person(slug), words.locale)}
      image={socialImage(person.image)}
      sections={sections}
      site={site}
      jsonLd={[
        profilePage({
          name,
          path,
          others,
          image: person.image?.url,
          description: person.summary,
          wikidataId: person.wikidataId,
        }),
        breadcrumbs(site.name, words, [{ name, path }]),
      ]}
      feeds={{ kind: 'person', slug, name }}
    >
      <PersonHead person={person} words={words} />
      {isBare && !person.isStaff && <p className="quiet">{words.nothing}</p>}
      <Section id="zaman" title={words.timeline} when={timeline.length > 0}>
        <Timeline events={timeline} words={words} />
      </Section>
      <div className="two">
        <Section id="soyledikleri" title={words.saidBy} when={said.nodes.length > 0}>
          <ClaimList claims={said.nodes} words={words} />
        </Section>
        <Section id="hakkinda" title={words.about} when={claimsAbout.nodes.length > 0}>
          <ClaimList claims={claimsAbout.nodes} words={words} />
        </Section>
      </div>
      <Section id="haberler" title={words.articles} when={articles.nodes.length > 0}>
        <ArticleList articles={articles.nodes} words={words} />
      </Section>
    </Page>
  )
}

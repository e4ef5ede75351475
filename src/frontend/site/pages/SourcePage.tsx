import type { ReactNode } from 'react'
import { breadcrumbs } from '../machines'
import { ArticleList } from '../parts/ArticleList'
import { ClaimList } from '../parts/ClaimList'
import { Page } from '../parts/Page'
import { Section } from '../parts/Section'
import { ClaimFates, Origins, SourceFacts, SourceTally } from '../parts/SourceFigures'
import { inBoth, sitePath } from '../addresses'
import type { Named, SiteFrame, Source } from '../shapes'
import type { SiteWords } from '../words'

/** A source: what it is, who owns it, the claims it carries and the articles that rest on it. */
export function SourcePage(props: {
  words: SiteWords
  source: Source
  sections: readonly Named[]
  site: SiteFrame
}): ReactNode {
  const { words, source, sections, site } = props
  const path = sitePath(words).source(source.slug)
  return (
    <Page
      words={words}
      title={source.name}
      description={source.summary ?? words.aboutSource(source.name)}
      {...inBoth((paths) => paths.source(source.slug), words.locale)}
      sections={sections}
      site={site}
      jsonLd={breadcrumbs(site.name, words, [{ name: source.name, path }])}
    >
      <header className="ent-head">
        <div>
          <p className="kicker">{words.source}</p>
          <h1>{source.name}</h1>
          <p className="aka">
            {[source.shortName, words.sourceKind[source.kind ?? '']].filter(Boolean).join(', ')}
          </p>
          {source.summary && <p className="sum">{source.summary}</p>}
          <SourceTally source={source} words={words} />
        </div>
      </header>
      <div className="two">
        <Section id="ne-oldu" title={words.becameOf} when={source.claimCounts.length > 0}>
          <ClaimFates source={source} words={words} />
        </Section>
        <Section id="kimdir" title={words.whoIs}>
          <SourceFacts source={source} words={words} />
        </Section>
      </div>
      <Section id="nereden" title={words.whence} when={source.origins.length > 0}>
        <Origins source={source} words={words} />
      </Section>
      <div className="two">
        <Section id="iddialar" title={words.carries}>
          {source.claims.nodes.length === 0 && <p className="quiet">{words.nothing}</p>}
          <ClaimList claims={source.claims.nodes} words={words} />
        </Section>
        <Section id="haberler" title={words.articles} when={source.articles.nodes.length > 0}>
          <ArticleList articles={source.articles.nodes} words={words} />
        </Section>
      </div>
    </Page>
  )
}

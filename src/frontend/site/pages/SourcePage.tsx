import type { ReactNode } from 'react'
import { countryName } from '../vocabulary'
import { breadcrumbs } from '../machines'
import { ArticleList } from '../parts/ArticleList'
import { ClaimList } from '../parts/ClaimList'
import { Page } from '../parts/Page'
import { Section } from '../parts/Section'
import { inBoth, safeUrl, sitePath } from '../addresses'
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
  const url = safeUrl(source.url)
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
          <p className="kicker">{words.sourceKind[source.kind ?? ''] ?? words.source}</p>
          <h1>{source.name}</h1>
          {source.summary && <p className="sum">{source.summary}</p>}
          <p className="meta">
            {source.country && (
              <span>
                {words.country} {countryName(source.country, words.locale)}
              </span>
            )}
            {source.ownership && (
              <span>
                {words.ownership} {source.ownership}
              </span>
            )}
            {url && <a href={url}>{new URL(url).hostname}</a>}
          </p>
        </div>
      </header>
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

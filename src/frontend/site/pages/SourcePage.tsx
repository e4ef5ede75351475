import type { ReactNode } from 'react'
import { env } from '@/src/platform/env'
import { countryName } from '../vocabulary'
import { breadcrumbs } from '../machines'
import { ArticleList } from '../parts/ArticleList'
import { ClaimList } from '../parts/ClaimList'
import { Page } from '../parts/Page'
import { Section } from '../parts/Section'
import { safeUrl, sitePath } from '../addresses'
import type { Named, SiteFrame, Source } from '../shapes'
import { words } from '../words'

const { tr } = words

/** A source: what it is, who owns it, the claims it carries and the articles that rest on it. */
export function SourcePage(props: {
  source: Source
  sections: readonly Named[]
  site: SiteFrame
}): ReactNode {
  const { source, sections, site } = props
  const url = safeUrl(source.url)
  const path = sitePath.source(source.slug)
  return (
    <Page
      words={tr}
      title={source.name}
      description={tr.aboutSource(source.name)}
      canonical={`${env().publicUrl}${path}`}
      sections={sections}
      site={site}
      jsonLd={breadcrumbs(site.name, [{ name: source.name, path }])}
    >
      <header className="ent-head">
        <div>
          <p className="kicker">{tr.sourceKind[source.kind ?? ''] ?? tr.source}</p>
          <h1>{source.name}</h1>
          <p className="meta">
            {source.country && (
              <span>
                {tr.country} {countryName(source.country, tr.locale)}
              </span>
            )}
            {source.ownership && (
              <span>
                {tr.ownership} {source.ownership}
              </span>
            )}
            {url && <a href={url}>{new URL(url).hostname}</a>}
          </p>
        </div>
      </header>
      <div className="two">
        <Section id="iddialar" title={tr.carries}>
          {source.claims.nodes.length === 0 && <p className="quiet">{tr.nothing}</p>}
          <ClaimList claims={source.claims.nodes} words={tr} />
        </Section>
        <Section id="haberler" title={tr.articles} when={source.articles.nodes.length > 0}>
          <ArticleList articles={source.articles.nodes} words={tr} />
        </Section>
      </div>
    </Page>
  )
}

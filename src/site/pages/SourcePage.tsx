import type { ReactNode } from 'react'
import { env } from '@/src/env'
import type { SourcePage as Source } from '../api/sourceQuery'
import { ArticleList } from '../parts/ArticleList'
import { ClaimList } from '../parts/ClaimList'
import { Page } from '../parts/Page'
import { Section } from '../parts/Section'
import { safeUrl } from '../safeUrl'
import { words } from '../words'

const { tr } = words

/** A source: what it is, who owns it, the claims it carries and the articles that rest on it. */
export function SourcePage({ source, slug }: { source: Source; slug: string }): ReactNode {
  const url = safeUrl(source.url)
  return (
    <Page words={tr} title={source.name} canonical={`${env().publicUrl}/kaynak/${slug}`}>
      <div className="entity">
        <p className="kicker">{tr.sourceKind[source.kind] ?? tr.source}</p>
        <h1>{source.name}</h1>
        <p className="meta">
          {source.country && (
            <span>
              {tr.country} {source.country}
            </span>
          )}
          {source.ownership && (
            <span>
              {tr.ownership} {source.ownership}
            </span>
          )}
          {url && <a href={url}>{new URL(url).hostname}</a>}
        </p>
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

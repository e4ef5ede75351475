import type { ReactNode } from 'react'

import { sitePath } from '../addresses'
import type { ArticleCard } from '../shapes'
import type { SiteWords } from '../words'
import { Teaser } from './Teaser'

/**
 * Articles as a list of teasers, in the order given; the withdrawn ones, which have no words, left
 * out. `front`: the first one large, the rest in columns.
 */
export function ArticleList(props: {
  articles: readonly ArticleCard[]
  words: SiteWords
  front?: boolean
  /** Level of the headlines: one below the heading above the list. */
  heading?: 'h2' | 'h3'
  /** Slug → why it stands here, where that is said. */
  why?: ReadonlyMap<string, string | null>
}): ReactNode {
  const { articles, words, front = false, heading = 'h3', why } = props
  const shown = articles.filter(({ headline }) => headline !== null)
  return (
    <ul className={front ? 'teasers front' : 'teasers'}>
      {shown.map((article, index) => (
        <li key={article.slug}>
          <Teaser
            article={article}
            words={words}
            heading={heading}
            lead={front && index === 0}
            why={why?.get(article.slug)}
          />
        </li>
      ))}
    </ul>
  )
}

/** The way to the next page of a list, and from any later page back to its start. */
export function Pager(props: {
  path: string
  after?: string
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  words: SiteWords
  newest: string
  older: string
}): ReactNode {
  const { path, after, pageInfo, words, newest, older } = props
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null
  if (!after && !next) return null
  return (
    <nav className="pages" aria-label={older}>
      {after && (
        <a className="button" href={path}>
          {newest}
        </a>
      )}
      {next && (
        <a className="button" href={sitePath(words).older(path, next)} rel="next">
          {older}
        </a>
      )}
    </nav>
  )
}

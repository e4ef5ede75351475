import type { ReactNode } from 'react'
import type { ArticleCard } from '../shapes'
import type { Words } from '../words'
import { Teaser } from './Teaser'

/**
 * Articles as a list of teasers, in the order given; the withdrawn ones, which have no words, left
 * out. `front`: the first one large, the rest in columns.
 */
export function ArticleList(props: {
  articles: readonly ArticleCard[]
  words: Words
  front?: boolean
  /** Level of the headlines: one below the heading above the list. */
  heading?: 'h2' | 'h3'
}): ReactNode {
  const { articles, words, front = false, heading = 'h3' } = props
  const shown = articles.filter(({ headline }) => headline !== null)
  return (
    <ul className={front ? 'teasers front' : 'teasers'}>
      {shown.map((article, index) => (
        <li key={article.slug}>
          <Teaser article={article} words={words} heading={heading} lead={front && index === 0} />
        </li>
      ))}
    </ul>
  )
}

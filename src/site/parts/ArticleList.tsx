import type { ReactNode } from 'react'
import type { ArticleCard } from '../api/cards'
import type { Words } from '../words'
import { PrintedTime } from './PrintedTime'

function Teaser({ article, words }: { article: ArticleCard; words: Words }): ReactNode {
  const { kicker, headline, dek, section, publishedAt, bylines, sourcing } = article
  return (
    <article lang={article.language ?? undefined}>
      <p className="kicker">
        {article.state === 'RETRACTED' && <strong className="badge">{words.retracted}</strong>}
        {kicker ?? section?.name}
      </p>
      <h2>
        <a href={`/haber/${encodeURIComponent(article.slug)}`}>{headline}</a>
      </h2>
      {dek && <p className="dek">{dek}</p>}
      <p className="meta">
        {publishedAt && <PrintedTime at={publishedAt} />}
        {bylines.length > 0 && <span>{bylines.map(({ name }) => name).join(', ')}</span>}
        {sourcing && <span>{words.count(sourcing.claims, sourcing.namedSources)}</span>}
      </p>
    </article>
  )
}

/** Articles as a list of teasers, in the order given; the withdrawn ones, which have no words, left out. */
export function ArticleList(props: { articles: readonly ArticleCard[]; words: Words }): ReactNode {
  const shown = props.articles.filter(({ headline }) => headline !== null)
  return (
    <ul className="teasers">
      {shown.map((article) => (
        <li key={article.slug}>
          <Teaser article={article} words={props.words} />
        </li>
      ))}
    </ul>
  )
}

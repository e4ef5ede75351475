import type { ReactNode } from 'react'
import type { ArticleCard } from '../shapes'
import { to } from '../to'
import type { Words } from '../words'
import { Marked, type Highlight } from './Marked'
import { Picture } from './Picture'
import { PrintedTime } from './PrintedTime'

/** One article in a list: picture, kicker, headline, dek, and on how many sources it stands. */
export function Teaser(props: {
  article: ArticleCard
  words: Words
  heading: 'h2' | 'h3'
  /** The first story of the page, which is seen without scrolling. */
  lead?: boolean
  /** Words a search looked for. */
  matched?: readonly Highlight[]
}): ReactNode {
  const { article, words, heading: Heading, lead = false, matched } = props
  const { kicker, headline, dek, section, publishedAt, bylines, sourcing, leadImage } = article
  return (
    <article
      lang={article.language ?? undefined}
      className={leadImage ? 'teaser has-picture' : 'teaser'}
    >
      {leadImage && (
        <Picture
          image={leadImage}
          sizes={lead ? '(max-width: 64rem) 100vw, 48rem' : '(max-width: 48rem) 40vw, 24rem'}
          lazy={!lead}
          bare
        />
      )}
      <div>
        <p className="kicker">
          {article.state === 'RETRACTED' && <strong className="badge">{words.retracted}</strong>}
          {kicker ? <Marked text={kicker} field="KICKER" matched={matched} /> : section?.name}
        </p>
        <Heading>
          <a href={to.article(article.slug)}>
            <Marked text={headline ?? ''} field="HEADLINE" matched={matched} />
          </a>
        </Heading>
        {dek && (
          <p className="dek">
            <Marked text={dek} field="DEK" matched={matched} />
          </p>
        )}
        <p className="meta" lang={words.locale}>
          {publishedAt && <PrintedTime at={publishedAt} />}
          {bylines.length > 0 && <span>{bylines.map(({ name }) => name).join(', ')}</span>}
          {sourcing && sourcing.claims > 0 && (
            <span>{words.count(sourcing.claims, sourcing.namedSources)}</span>
          )}
        </p>
      </div>
    </article>
  )
}

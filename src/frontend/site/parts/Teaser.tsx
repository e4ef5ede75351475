import type { ReactNode } from 'react'
import { articlePath, namedIn } from '@/src/language/readerPaths'

import type { HighlightField } from '@/src/frontend/client/generated/types'
import { directionOf } from '@/src/language/text/direction'
import type { ArticleCard } from '../shapes'
import type { SiteWords } from '../words'
import { Picture } from './Picture'
import { PrintedTime } from './Times'

/** One article in a list: picture, kicker, headline, dek, and on how many sources it stands. */
export function Teaser(props: {
  article: ArticleCard
  words: SiteWords
  heading: 'h2' | 'h3'
  /** The first story of the page, which is seen without scrolling. */
  lead?: boolean
  /** Words a search looked for. */
  matched?: readonly Highlight[]
  /** Why it stands here. */
  why?: string | null
}): ReactNode {
  const { article, words, heading: Heading, lead = false, matched, why } = props
  const { kicker, headline, dek, section, publishedAt, bylines, sourcing, leadImage } = article
  return (
    <article
      lang={article.language ?? undefined}
      dir={article.language ? directionOf(article.language) : undefined}
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
          {kicker ? (
            <Marked text={kicker} field="KICKER" matched={matched} />
          ) : (
            section && namedIn(section, words.locale).name
          )}
        </p>
        <Heading>
          <a href={articlePath(article)}>
            <Marked text={headline ?? ''} field="HEADLINE" matched={matched} />
          </a>
        </Heading>
        {dek && (
          <p className="dek">
            <Marked text={dek} field="DEK" matched={matched} />
          </p>
        )}
        <p className="meta" lang={words.locale} dir="auto">
          {why && <span>{why}</span>}
          {publishedAt && <PrintedTime at={publishedAt} locale={words.locale} />}
          {bylines.length > 0 && <span>{bylines.map(({ name }) => name).join(', ')}</span>}
          {sourcing && sourcing.claims > 0 && (
            <span>{words.count(sourcing.claims, sourcing.namedSources)}</span>
          )}
        </p>
      </div>
    </article>
  )
}

type Highlight = { field: HighlightField; start: number; end: number }

/** The printed words of one field, with those that a search looked for marked. */
export function Marked(props: {
  text: string
  field: HighlightField
  matched?: readonly Highlight[]
}): ReactNode {
  const { text, field, matched = [] } = props
  const marks = matched
    .filter((one) => one.field === field && one.start < one.end)
    .sort((one, other) => one.start - other.start)
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start < at) continue
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}

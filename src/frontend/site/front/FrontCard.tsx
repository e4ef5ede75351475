import type { ReactNode } from 'react'
import { articlePath, namedIn, type ReaderLanguage } from '@/src/language/readerPaths'

import type { FrontQuery } from '@/src/frontend/client/generated/types'
import { directionOf } from '@/src/language/text/direction'
import { sitePath } from '../addresses'
import { type Line, lineOf } from '../body/voices'
import { Picture } from '../parts/Picture'
import { Square } from '../parts/Squares'
import { FrontTime } from './FrontTime'
import { frontWords } from './frontWords'

export type Front = NonNullable<FrontQuery['front']>
export type FrontSlot = Front['slots'][number]
export type FrontItem = FrontSlot['items'][number]
/** A story that is there: one that was taken down meanwhile is not drawn. */
export type Story = FrontItem & { article: NonNullable<FrontItem['article']> }

/** The items of a slot that have a story with words. */
export const storiesOf = (slot: FrontSlot | undefined): Story[] =>
  (slot?.items ?? []).filter((item): item is Story => Boolean(item.article?.headline))

const MOST_SQUARES = 9

/** The voices of a story that are named, and those that nobody is named for; the paper's own is none of them. Pure. */
export function voicesBehind({ attributions }: Pick<Story['article'], 'attributions'>) {
  const voices = new Map(
    attributions.map(({ mode, label }) => [`${lineOf([mode])} ${label}`, lineOf([mode])] as const),
  )
  const count = (line: Line) => [...voices.values()].filter((one) => one === line).length
  return { named: count('named'), unnamed: count('hedged') }
}

/** A square for each voice of a story, full or empty as everywhere: shape carries it, words stand beside. */
export function Sayers({
  article,
  locale,
}: {
  article: Story['article']
  locale: ReaderLanguage
}): ReactNode {
  const { named, unnamed } = voicesBehind(article)
  if (named + unnamed === 0) return null
  const lines: Line[] = [...Array(named).fill('named'), ...Array(unnamed).fill('hedged')]
  return (
    <p className="f-say">
      <span className="f-squares" aria-hidden="true">
        {lines.slice(0, MOST_SQUARES).map((line, at) => (
          <Square key={at} line={line} />
        ))}
      </span>
      <span>{frontWords(locale).voices(named, unnamed)}</span>
    </p>
  )
}

type CardProps = {
  story: Story
  locale: ReaderLanguage
  /** How large: a lead, a feature, a story of a column, a line. */
  size: 'lead' | 'large' | 'middle' | 'small'
  /** Width that the picture has on a wide screen, for `sizes`; none: no picture. */
  picture?: string
  kicker?: boolean
  dek?: boolean
  meta?: boolean
  /** Level of the headline; by its size where left out. */
  heading?: 'h2' | 'h3'
}

/** A story in a place of the front, in the words that an editor gave it there, else its own. */
export function FrontCard(props: CardProps): ReactNode {
  const { story, locale, size, picture, kicker = false, dek = true, meta = true } = props
  const { article } = story
  const own = story.image ?? article.leadImage
  const image = picture && own ? { ...own, focalPoint: story.focalPoint ?? own.focalPoint } : null
  const Heading = props.heading ?? (size === 'lead' ? 'h2' : 'h3')
  const words = frontWords(locale)
  const line = story.dek ?? article.dek
  const isForeign = article.language !== null && article.language !== locale
  return (
    <article
      className={`f-card f-${size}${image ? ' has' : ''}`}
      lang={isForeign ? (article.language ?? undefined) : undefined}
      dir={isForeign && article.language ? directionOf(article.language) : undefined}
    >
      {image && (
        <a
          className="f-pic"
          href={articlePath(article)}
          tabIndex={-1}
          aria-hidden="true"
          aria-label={story.headline ?? article.headline ?? undefined}
        >
          <Picture
            image={{ ...image, alt: '' }}
            sizes={`(max-width: 40rem) 100vw, ${picture}`}
            lazy={size !== 'lead'}
            bare
          />
        </a>
      )}
      <div className="f-words">
        {kicker && (article.section ?? article.kicker) && (
          <p className="f-kick">
            {article.genre === 'LIVE_BLOG' && <b className="f-live">{words.live}</b>}
            {article.section && (
              <a href={sitePath({ locale }).section(article.section)}>
                {namedIn(article.section, locale).name}
              </a>
            )}
            {article.kicker && <span>{article.kicker}</span>}
          </p>
        )}
        <Heading>
          <a href={articlePath(article)}>{story.headline ?? article.headline}</a>
        </Heading>
        {dek && line && <p className="f-dek">{line}</p>}
        {meta && (
          <div className="f-foot">
            {size !== 'small' && <Sayers article={article} locale={locale} />}
            <p className="f-meta">
              {size !== 'small' && article.bylines.length > 0 && (
                <span>{article.bylines.map(({ name }) => name).join(', ')}</span>
              )}
              {article.publishedAt && <FrontTime at={article.publishedAt} locale={locale} />}
            </p>
          </div>
        )}
        {story.related.length > 0 && (
          <ul className="f-also">
            {story.related.map(({ article: other, text }) =>
              other?.headline ? (
                <li key={other.slug}>
                  <a href={articlePath(other)}>{text ?? other.headline}</a>
                </li>
              ) : null,
            )}
          </ul>
        )}
      </div>
    </article>
  )
}

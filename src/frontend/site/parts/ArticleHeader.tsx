import type { ReactNode } from 'react'
import { namedIn } from '@/src/language/readerPaths'
import type { Article } from '../shapes'
import { lineOf, type Numbered, whoSays } from '../body/voices'
import { sitePath } from '../addresses'
import type { SiteWords } from '../words'
import { Byline } from './Authors'
import { PrintedTime } from './Times'
import { LastCorrection } from './Updates'
import { Square } from './Squares'

function Speakers(props: { rows: readonly Numbered[]; says: string; words: SiteWords }): ReactNode {
  const { rows, says, words } = props
  if (rows.length === 0) return null
  return (
    <p className="say headsay">
      {says}{' '}
      {rows.map((row, index) => (
        <span key={row.id}>
          {index > 0 && ', '}
          <Square line={lineOf([row.mode])} />
          <a href={`#kim-${row.number}`}>{whoSays(row, words)}</a>
        </span>
      ))}
    </p>
  )
}

function Dates({ article, words }: { article: Article; words: SiteWords }): ReactNode {
  const { publishedAt, updatedAt, updates, readingMinutes } = article
  // A story from an archive came out here later than it was printed, and nothing of it is new.
  const isUpdated =
    publishedAt &&
    updatedAt &&
    updates.length > 0 &&
    Date.parse(updatedAt) - Date.parse(publishedAt) >= 60_000
  return (
    <p className="meta">
      {publishedAt && (
        <span>
          {words.published} <PrintedTime at={publishedAt} locale={words.locale} />
        </span>
      )}
      {isUpdated && (
        <span>
          {words.updated} <PrintedTime at={updatedAt} locale={words.locale} />
        </span>
      )}
      {readingMinutes !== null && readingMinutes > 0 && (
        <span>{words.reading(readingMinutes)}</span>
      )}
    </p>
  )
}

/** Kicker, headline and dek with who says them, byline, dates, and the way to other languages. */
export function ArticleHeader(props: {
  article: Article
  attributions: readonly Numbered[]
  words: SiteWords
}): ReactNode {
  const { article, attributions, words } = props
  const rowsOf = (field: Numbered['field']): Numbered[] =>
    attributions.filter((row) => row.field === field)
  return (
    <header className="story-head">
      <p className="kicker">
        {article.kicker ??
          (article.section && (
            <a href={sitePath(words).section(article.section)}>
              {namedIn(article.section, words.locale).name}
            </a>
          ))}
      </p>
      <h1 id="baslik">{article.headline}</h1>
      <Speakers rows={rowsOf('HEADLINE')} says={words.headlineSays} words={words} />
      {article.dek && (
        <p className="dek" id="ozet">
          {article.dek}
        </p>
      )}
      <Speakers rows={rowsOf('DEK')} says={words.dekSays} words={words} />
      <Byline article={article} words={words} />
      <Dates article={article} words={words} />
      <LastCorrection last={article.lastCorrection} words={words} />
      {article.translations.length > 0 && (
        <p className="meta">
          <span>{words.translations}</span>
          {article.translations.map(({ url, language, headline }) => (
            <a key={url} href={url} hrefLang={language ?? undefined} lang={language ?? undefined}>
              <bdi>{headline}</bdi>
            </a>
          ))}
        </p>
      )}
    </header>
  )
}

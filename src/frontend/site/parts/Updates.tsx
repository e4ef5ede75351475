import type { ReactNode } from 'react'
import type { Article, Update } from '../shapes'
import type { SiteWords } from '../words'
import { PrintedTime } from './Times'

const newestFirst = (updates: readonly Update[]): Update[] =>
  [...updates].sort((one, other) => Date.parse(other.at) - Date.parse(one.at))

/** What stood there and what stands there now, side by side. */
export function WasIs(props: {
  was: string | null
  is: string | null
  words: SiteWords
}): ReactNode {
  const { was, is, words } = props
  if (!was && !is) return null
  return (
    <p className="was">
      {was && (
        <>
          <span>{words.wrote}</span> <del dir="auto">{was}</del>{' '}
        </>
      )}
      {is && (
        <>
          <span>{words.right}</span> <ins dir="auto">{is}</ins>
        </>
      )}
    </p>
  )
}

/** Under the byline, where a reader looks: the newest correction in one line, and the way to its box. */
export function LastCorrection(props: {
  last: Article['lastCorrection']
  words: SiteWords
}): ReactNode {
  const { last, words } = props
  if (!last) return null
  return (
    <p className="corrected">
      <b>{words.correctedOn}</b> <PrintedTime at={last.at} locale={words.locale} />
      {last.note && (
        <>
          : <bdi>{last.note}</bdi>
        </>
      )}{' '}
      <a href="#duzeltmeler">{words.updates}</a>
    </p>
  )
}

/** Every correction and update the public was told, newest first, with what was and what is. */
export function Updates(props: { updates: readonly Update[]; words: SiteWords }): ReactNode {
  const { updates, words } = props
  return newestFirst(updates).map(({ at, kind, note, was, is }) => (
    <div key={`${at} ${kind} ${note}`} className={kind === 'CORRECTION' ? 'corr' : 'update'}>
      <h3>{words.update[kind]}</h3>
      <p className="meta">
        <PrintedTime at={at} locale={words.locale} />
      </p>
      {note && <p dir="auto">{note}</p>}
      <WasIs was={was} is={is} words={words} />
    </div>
  ))
}

import type { ReactNode } from 'react'
import type { Update } from '../shapes'
import type { SiteWords } from '../words'
import { PrintedTime } from './Times'

/** Every correction and update the public was told, newest first, with what was and what is. */
export function Updates({
  updates,
  words,
}: {
  updates: readonly Update[]
  words: SiteWords
}): ReactNode {
  const newestFirst = [...updates].sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
  return (
    <ol className="updates">
      {newestFirst.map(({ at, kind, note, was, is }) => (
        <li key={`${at} ${kind} ${note}`}>
          <p className="meta">
            <strong>{words.update[kind]}</strong>
            <PrintedTime at={at} />
          </p>
          {note && <p dir="auto">{note}</p>}
          {(was || is) && (
            <dl>
              {was && <dt>{words.was}</dt>}
              {was && (
                <dd dir="auto">
                  <del>{was}</del>
                </dd>
              )}
              {is && <dt>{words.is}</dt>}
              {is && (
                <dd dir="auto">
                  <ins>{is}</ins>
                </dd>
              )}
            </dl>
          )}
        </li>
      ))}
    </ol>
  )
}

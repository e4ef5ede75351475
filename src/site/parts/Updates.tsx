import type { ReactNode } from 'react'
import type { Update } from '../shapes'
import type { Words } from '../words'
import { PrintedTime } from './PrintedTime'

/** Every correction and update the public was told, newest first, with what was and what is. */
export function Updates({
  updates,
  words,
}: {
  updates: readonly Update[]
  words: Words
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
          {note && <p>{note}</p>}
          {(was || is) && (
            <dl>
              {was && <dt>{words.was}</dt>}
              {was && (
                <dd>
                  <del>{was}</del>
                </dd>
              )}
              {is && <dt>{words.is}</dt>}
              {is && (
                <dd>
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

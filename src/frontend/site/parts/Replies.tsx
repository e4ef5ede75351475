import type { ReactNode } from 'react'
import type { Reply } from '../shapes'
import type { SiteWords } from '../words'
import { PrintedTime } from './Times'

/** Who was asked, what came of it, and their answer in full. */
export function Replies({
  replies,
  words,
}: {
  replies: readonly Reply[]
  words: SiteWords
}): ReactNode {
  return (
    <ul className="replies">
      {replies.map(({ from, outcome, text, askedAt }) => (
        <li key={`${from} ${askedAt} ${text}`}>
          <p className="meta">
            <strong>{from}</strong>
            <span>{words.reply[outcome]}</span>
            {askedAt && <PrintedTime at={askedAt} />}
          </p>
          {text && <blockquote dir="auto">{text}</blockquote>}
        </li>
      ))}
    </ul>
  )
}

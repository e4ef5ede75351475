import type { ReactNode } from 'react'
import type { Reply } from '../shapes'
import type { SiteWords } from '../words'
import { PrintedTime } from './Times'

/** Who was asked, what came of it, and their answer in full. */
export function Replies(props: { replies: readonly Reply[]; words: SiteWords }): ReactNode {
  const { replies, words } = props
  return (
    <ul className="reply">
      {replies.map(({ from, outcome, text, askedAt }) => (
        <li key={`${from} ${askedAt} ${text}`}>
          <b>{from}</b> <span className={text ? 'tag' : 'tag dash'}>{words.reply[outcome]}</span>
          {text && <blockquote dir="auto">{text}</blockquote>}
          {askedAt && (
            <p className="meta">
              <PrintedTime at={askedAt} locale={words.locale} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

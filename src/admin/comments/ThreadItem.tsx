'use client'

import { useWords } from '../language/useWords'
import type { CommentTask } from './commentCall'
import { COMMENT_TEXTS, FIELD_WORDS } from './commentTexts'
import { CommentWords } from './CommentWords'
import { showWords } from './showWords'
import { ThreadMark } from './ThreadMark'
import type { Thread } from './threadsOf'

type Props = {
  thread: Thread
  names: ReadonlyMap<string, string>
  mayResolve: boolean
  busy: boolean
  onTask: (task: CommentTask) => void
  onResolve: (thread: Thread) => void
}

/** One thread: its words in the text, what was said, and what can be done with it. */
export function ThreadItem({ thread, names, mayResolve, busy, onTask, onResolve }: Props) {
  const { say } = useWords()
  const { root, replies, quote, span, lost, isOpen } = thread
  const { field } = root
  const onEdit = (comment: Thread['root']) => onTask({ kind: 'edit', comment })
  return (
    <li className={isOpen ? 'kunye-thread' : 'kunye-thread kunye-thread--closed'}>
      <ThreadMark thread={thread} />
      {quote && (
        <div className="kunye-thread__place">
          <blockquote className="kunye-quote">
            {field && field !== 'body' && <strong>{say(FIELD_WORDS[field])}: </strong>}
            {quote}
          </blockquote>
          {lost && <em className="kunye-thread__lost">{say(COMMENT_TEXTS.lost)}</em>}
          {span && field && (
            <button className="kunye-link" onClick={() => showWords(field, span)} type="button">
              {say(COMMENT_TEXTS.show)}
            </button>
          )}
        </div>
      )}
      <CommentWords comment={root} names={names} onEdit={onEdit} />
      {replies.length > 0 && (
        <ul className="kunye-thread__replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <CommentWords comment={reply} names={names} onEdit={onEdit} />
            </li>
          ))}
        </ul>
      )}
      <div className="kunye-actions">
        <button
          className="kunye-action"
          onClick={() => onTask({ kind: 'reply', root })}
          type="button"
        >
          {say(COMMENT_TEXTS.reply)}
        </button>
        {mayResolve && (
          <button
            aria-disabled={busy}
            className="kunye-action"
            onClick={() => {
              if (!busy) onResolve(thread)
            }}
            type="button"
          >
            {say(isOpen ? COMMENT_TEXTS.resolve : COMMENT_TEXTS.reopen)}
          </button>
        )}
      </div>
    </li>
  )
}

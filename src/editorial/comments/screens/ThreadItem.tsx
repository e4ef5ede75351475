'use client'
import { useAuth } from '@payloadcms/ui'

import { useWords } from '@/src/editorial/admin/useWords'
import { askEditor } from '@/src/editorial/editor/screens/editorEvents'
import type { Span } from '@/src/language/text/anchorQuote'
import { formatDate } from '@/src/language/text/dates'
import type { CommentTask } from './commentCall'
import type { CommentField, ShownComment } from './commentsAnswer'
import { COMMENT_TEXTS, FIELD_WORDS } from './commentTexts'
import { partsOf } from './MentionBox'
import type { Thread } from './threadsOf'

type Props = {
  thread: Thread
  names: ReadonlyMap<string, string>
  mayResolve: boolean
  busy: boolean
  onTask: (task: CommentTask) => void
  onResolve: (thread: Thread) => void
  /** Its words are marked in the text as the ones that are looked at. */
  isCurrent: boolean
}

/** One thread: its words in the text, what was said, and what can be done with it. */
export function ThreadItem(props: Props) {
  const { thread, names, mayResolve, busy, onTask, onResolve, isCurrent } = props
  const { say } = useWords()
  const { root, replies, quote, span, lost, isOpen } = thread
  const { field } = root
  const onEdit = (comment: Thread['root']) => onTask({ kind: 'edit', comment })
  return (
    <li
      aria-current={isCurrent || undefined}
      className={isOpen ? 'kunye-thread' : 'kunye-thread kunye-thread--closed'}
      data-thread={root.id}
      tabIndex={-1}
    >
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

type WordsProps = {
  comment: ShownComment
  names: ReadonlyMap<string, string>
  onEdit: (comment: ShownComment) => void
}

/** Who wrote when what; one's own words can be changed. */
function CommentWords({ comment, names, onEdit }: WordsProps) {
  const { say } = useWords()
  const { user } = useAuth()
  const { author, body, createdAt } = comment
  return (
    <div className="kunye-comment">
      <p className="kunye-comment__who">
        <strong>{names.get(author ?? '') ?? say(COMMENT_TEXTS.someone)}</strong>{' '}
        <time dateTime={createdAt}>{formatDate(new Date(createdAt))}</time>
        {user && String(user.id) === author && (
          <button className="kunye-link" onClick={() => onEdit(comment)} type="button">
            {say(COMMENT_TEXTS.edit)}
          </button>
        )}
      </p>
      <p className="kunye-comment__words">
        {partsOf(
          body,
          (comment.mentions ?? []).flatMap((id) => names.get(id) ?? []),
        ).map((part, index) => (part.startsWith('@') ? <strong key={index}>{part}</strong> : part))}
      </p>
    </div>
  )
}

/** Whether a thread stops approval or is resolved, by shape and word. An open one that stops nothing needs neither. */
function ThreadMark({ thread }: { thread: Thread }) {
  const { say } = useWords()
  if (!thread.blocks && thread.isOpen) return null
  return (
    <span className="kunye-stage kunye-thread__mark">
      <svg
        aria-hidden="true"
        className={`kunye-mark kunye-mark--${thread.blocks ? 'red' : 'green'}`}
        focusable="false"
        height="16"
        viewBox="0 0 16 16"
        width="16"
      >
        {thread.blocks ? (
          <path d="M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4zM5 8h6" />
        ) : (
          <path d="m3 8.5 3.2 3.2L13 4.8" />
        )}
      </svg>
      {say(thread.blocks ? COMMENT_TEXTS.blocks : COMMENT_TEXTS.resolved)}
    </span>
  )
}

/** Selects the words of a comment where they stand in the open form and scrolls to them. */
function showWords(field: CommentField, span: Span): void {
  if (field === 'body') return askEditor({ kind: 'goToSpan', ...span })
  const input = document.getElementById(`field-${field}`)
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return
  input.scrollIntoView({ block: 'center', behavior: 'smooth' })
  input.focus({ preventScroll: true })
  input.setSelectionRange(span.start, span.end)
}

'use client'

import { useAuth } from '@payloadcms/ui'

import { formatDate } from '@/src/text/formatDate'
import { useWords } from '../language/useWords'
import { COMMENT_TEXTS } from './commentTexts'
import type { ShownComment } from './commentsAnswer'

type Props = {
  comment: ShownComment
  names: ReadonlyMap<string, string>
  onEdit: (comment: ShownComment) => void
}

/** Who wrote when what; one's own words can be changed. */
export function CommentWords({ comment, names, onEdit }: Props) {
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
      <p className="kunye-comment__words">{body}</p>
    </div>
  )
}

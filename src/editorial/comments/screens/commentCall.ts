import type { CommentPlace } from './placesFor'
import type { ShownComment } from './commentsAnswer'
import type { CommentCall } from './useComments'

/** What the dialog is open for. */
export type CommentTask =
  | { kind: 'new'; places: readonly CommentPlace[] }
  | { kind: 'reply'; root: ShownComment }
  | { kind: 'edit'; comment: ShownComment }
type CommentDraft = {
  body: string
  blocking: boolean
  place: CommentPlace | null
  /** Ids of those who are named in it. */
  mentions: readonly string[]
}

/** The call of the API that does a task: a reply has no place and stops nothing, an edit keeps its place. */
export function commentCall(article: string, task: CommentTask, draft: CommentDraft): CommentCall {
  const body = draft.body.trim()
  const { mentions } = draft
  if (task.kind === 'edit') {
    const { id, parent } = task.comment
    const change = parent ? { body, mentions } : { body, mentions, blocking: draft.blocking }
    return { path: `comments/${id}`, method: 'PATCH', body: change }
  }
  if (task.kind === 'reply') {
    const parent = task.root.id
    return { path: 'comments', method: 'POST', body: { article, body, mentions, parent } }
  }
  const place = draft.place?.key === 'article' ? null : draft.place
  return {
    path: 'comments',
    method: 'POST',
    body: {
      article,
      body,
      mentions,
      blocking: draft.blocking,
      ...(place && { field: place.field, selector: place.selector }),
    },
  }
}

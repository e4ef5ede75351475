import type { CommentPlace } from './placesFor'
import type { ShownComment } from './commentsAnswer'
import type { CommentCall } from './useComments'

/** What the dialog is open for. */
export type CommentTask =
  | { kind: 'new'; places: readonly CommentPlace[] }
  | { kind: 'reply'; root: ShownComment }
  | { kind: 'edit'; comment: ShownComment }
type CommentDraft = { body: string; blocking: boolean; place: CommentPlace | null }

/** The call of the API that does a task: a reply has no place and stops nothing, an edit keeps its place. */
export function commentCall(article: string, task: CommentTask, draft: CommentDraft): CommentCall {
  const body = draft.body.trim()
  if (task.kind === 'edit') {
    const { id, parent } = task.comment
    const change = parent ? { body } : { body, blocking: draft.blocking }
    return { path: `comments/${id}`, method: 'PATCH', body: change }
  }
  if (task.kind === 'reply') {
    return { path: 'comments', method: 'POST', body: { article, body, parent: task.root.id } }
  }
  const place = draft.place?.key === 'article' ? null : draft.place
  return {
    path: 'comments',
    method: 'POST',
    body: {
      article,
      body,
      blocking: draft.blocking,
      ...(place && { field: place.field, selector: place.selector }),
    },
  }
}

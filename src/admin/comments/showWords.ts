import { editorEvents } from '@/src/lexical/client/editorEvents'
import type { Span } from '@/src/text/anchorQuote'
import type { CommentField } from './commentsAnswer'

/** Selects the words of a comment where they stand in the open form and scrolls to them. */
export function showWords(field: CommentField, span: Span): void {
  if (field === 'body') return editorEvents.send({ kind: 'goToSpan', ...span })
  const input = document.getElementById(`field-${field}`)
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return
  input.scrollIntoView({ block: 'center', behavior: 'smooth' })
  input.focus({ preventScroll: true })
  input.setSelectionRange(span.start, span.end)
}

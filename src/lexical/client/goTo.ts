import { editorEvents } from './editorEvents'

type Where = { field: unknown; id?: string; span?: { start: number; end: number } }

/** Shows the words an attribution or a finding is about: in the body, or the whole other field. */
export function goTo({ field, id, span }: Where): void {
  if (field === 'headline' || field === 'dek') {
    return window.document.getElementById(`field-${field}`)?.focus()
  }
  if (span) return editorEvents.send({ kind: 'goToSpan', ...span })
  if (id !== undefined) editorEvents.send({ kind: 'goToMark', id })
}

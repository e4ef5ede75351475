import { windowEvents } from '@/src/editorial/admin/windowEvents'

type Span = { start: number; end: number }

/** What other parts of the form ask of the body's editor, which holds the one drawer. */
type EditorEvent =
  | { kind: 'attributeField'; field: 'headline' | 'dek' }
  /** `at`: the field of the drawer that the caret goes to, as the form calls it. */
  | { kind: 'editRow'; id: string; at?: string }
  /** A claim of the article; null: a new one. */
  | { kind: 'editClaim'; id: string | null; at?: string }
  /** The strip, at the sentence that holds this place of the body. */
  | { kind: 'openStrip'; at: number }
  | { kind: 'removeRow'; list: 'claims' | 'attributions'; id: string }
  | { kind: 'goToMark'; id: string }
  | ({ kind: 'goToSpan' } & Span)
  /** `path` as `checkBody` answers it. */
  | { kind: 'goToNode'; path: string }
  /** Answered before `send` returns. */
  | { kind: 'whichWords'; tell: (span: Span | null) => void }
  /** Answered before `send` returns. */
  | { kind: 'whereAre'; spans: readonly Span[]; tell: (ranges: (Range | null)[]) => void }

/** The way from panel and buttons to the editor: a window event, as they share no React parent. */
export const editorEvents = windowEvents<EditorEvent>('kunye:editor')

const TRY_MS = 200
const MOST_TRIES = 50

/**
 * Asks something of the editor, as soon as it is there: on a slow machine a button beside it can be pressed seconds before,
 * and a press that nobody hears looks like a button that does not work.
 */
export function askEditor(event: EditorEvent, tries = MOST_TRIES): void {
  let isThere = false
  editorEvents.send({ kind: 'whichWords', tell: () => (isThere = true) })
  if (isThere) editorEvents.send(event)
  else if (tries > 0) window.setTimeout(() => askEditor(event, tries - 1), TRY_MS)
}

type Where = { field: unknown; id?: string; span?: Span }

/** Shows the words an attribution or a finding is about: in the body, or the whole other field. */
export function goTo({ field, id, span }: Where): void {
  if (field === 'headline' || field === 'dek') {
    return window.document.getElementById(`field-${field}`)?.focus()
  }
  if (span) return askEditor({ kind: 'goToSpan', ...span })
  if (id !== undefined) askEditor({ kind: 'goToMark', id })
}

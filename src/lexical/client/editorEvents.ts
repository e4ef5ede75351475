/** What other parts of the form ask of the body's editor, which holds the one drawer. */
export type EditorEvent =
  | { kind: 'attributeField'; field: 'headline' | 'dek' }
  | { kind: 'editRow'; id: string }
  | { kind: 'goToMark'; id: string }
  | { kind: 'goToSpan'; start: number; end: number }
  /** Answered before `send` returns. */
  | { kind: 'whichWords'; tell: (span: { start: number; end: number } | null) => void }

const NAME = 'kunye:editor'

/** The way from panel and buttons to the editor: a window event, as they share no React parent. */
export const editorEvents = {
  send(event: EditorEvent): void {
    window.dispatchEvent(new CustomEvent(NAME, { detail: event }))
  },
  /** Calls `listener` for every event until the answer is called. */
  listen(listener: (event: EditorEvent) => void): () => void {
    const handle = (event: Event) => {
      if (event instanceof CustomEvent) listener(event.detail)
    }
    window.addEventListener(NAME, handle)
    return () => window.removeEventListener(NAME, handle)
  },
}

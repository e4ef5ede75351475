import type { Words } from '@/src/language/words'

/** The four parts of the panel beside a text. */
export const PANELS = {
  details: { tr: 'Künye', en: 'Details' },
  who: { tr: 'Kim söylüyor', en: 'Who says it' },
  comments: { tr: 'Yorumlar', en: 'Comments' },
  history: { tr: 'Geçmiş', en: 'History' },
} as const satisfies Record<string, Words>
export type Panel = keyof typeof PANELS

const NAME = 'kunye:panel'

/** How foot, links and keys open a part of the panel: they share no parent with it. */
export const panelEvents = {
  open(panel: Panel): void {
    window.dispatchEvent(new CustomEvent(NAME, { detail: panel }))
  },
  /** Calls `listener` with every part that is to be opened, until the answer is called. */
  listen(listener: (panel: Panel) => void): () => void {
    const handle = (event: Event) => {
      if (event instanceof CustomEvent) listener(event.detail)
    }
    window.addEventListener(NAME, handle)
    return () => window.removeEventListener(NAME, handle)
  },
}

import { windowEvents } from '@/src/editorial/admin/windowEvents'
import type { Words } from '@/src/language/words'

/** The four parts of the panel beside a text. */
export const PANELS = {
  details: { tr: 'Künye', en: 'Details' },
  who: { tr: 'Kim söylüyor', en: 'Who says it' },
  comments: { tr: 'Yorumlar', en: 'Comments' },
  history: { tr: 'Geçmiş', en: 'History' },
} as const satisfies Record<string, Words>
export type Panel = keyof typeof PANELS

/** How foot, links and keys open a part of the panel: they share no parent with it. */
export const panelEvents = windowEvents<Panel>('kunye:panel')

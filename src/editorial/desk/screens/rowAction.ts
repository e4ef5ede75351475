import { slugPath } from '@/src/language/readerPaths'
import type { Words } from '@/src/language/words'
import { type Band, BAND_TABLE } from '../bands'
import type { Card } from '../card'
import { articlePath } from './deskContext'

export type RowAction =
  | { kind: 'link'; label: Words; href: string; newTab: boolean }
  | {
      kind: 'step'
      label: Words
      action: Exclude<(typeof BAND_TABLE)[Band]['how'], 'open' | 'reader'>
    }

const OPEN: Words = { tr: 'Aç', en: 'Open' }

/** What the one button of a row does: by the list it stands in; a text in no list is opened. */
export function rowAction(card: Card, band: Band | null): RowAction {
  const { how, does } = band ? BAND_TABLE[band] : { how: 'open' as const, does: OPEN }
  if (how === 'reader' && card.slug)
    return { kind: 'link', label: does, href: slugPath('article', card.slug), newTab: true }
  if (how === 'open' || how === 'reader')
    return { kind: 'link', label: does, href: articlePath(card.id), newTab: false }
  return { kind: 'step', label: does, action: how }
}

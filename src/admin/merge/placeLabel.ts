import type { Words } from '@/src/workflow/labels'
import { fieldLabel } from '../history/fieldLabel'

const ROWS: ReadonlyMap<string, Words> = new Map([
  ['claims', { tr: 'İddia', en: 'Claim' }],
  ['attributions', { tr: 'Atıf', en: 'Attribution' }],
  ['replies', { tr: 'Cevap hakkı', en: 'Right of reply' }],
  ['bylines', { tr: 'İmza', en: 'Byline' }],
])

/** What a place of a merge is called: its field, `paragraph`, or the kind of row. */
export function placeLabel(id: string): Words {
  const [list] = id.split(':')
  if (id.startsWith('body:')) return { tr: 'Paragraf', en: 'Paragraph' }
  const row = id.includes(':') ? ROWS.get(list ?? '') : undefined
  if (row) return row
  const { tr, en } = fieldLabel(id)
  return {
    tr: tr.slice(0, 1).toLocaleUpperCase('tr') + tr.slice(1),
    en: en.slice(0, 1).toUpperCase() + en.slice(1),
  }
}

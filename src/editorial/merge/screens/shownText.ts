import type { Words } from '@/src/language/words'
import { isObject } from '@/src/language/isObject'
import { fieldLabel } from '@/src/workflow/articleFields'
import { isLooseNode } from '@/src/language/richText/body'
import { nodeLabel, roleOf } from '@/src/language/richText/nodeRules'
import { blocksOf } from '@/src/language/richText/toText'

type Say = (words: Words) => string

const ofBlocks = (nodes: readonly unknown[], say: Say): string =>
  blocksOf({ root: { type: 'root', children: nodes } })
    .map(({ kind, text, listType, url, story, attachment }) => {
      if (roleOf(kind) === 'frame') return `[${say(nodeLabel(kind))}${url ? `: ${url}` : ''}]`
      if (kind === 'upload') return say({ tr: '[görsel]', en: '[picture]' })
      const record = story ?? attachment
      if (record !== null) return `[${say(nodeLabel(kind))}: ${record}]`
      if (kind === 'horizontalrule') return '———'
      if (kind === 'footnote') return `[${say(nodeLabel(kind))}] ${text}`
      return listType ? `• ${text}` : text
    })
    .join('\n')

const ofValue = (value: unknown): string => {
  if (value === null || value === undefined || value === '' || value === false) return ''
  if (Array.isArray(value)) return value.map(ofValue).filter(Boolean).join(', ')
  if (!isObject(value)) return String(value)
  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]) => [key, ofValue(inner)])
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `${key}: ${text}`)
    .join(' · ')
}

const ofRow = (row: Record<string, unknown>, say: Say): string => {
  const { id: _id, text, name, ...rest } = row
  const details = Object.entries(rest)
    .map(([key, value]) => [say(fieldLabel(key)), ofValue(value)])
    .filter(([, shown]) => shown !== '')
    .map(([key, shown]) => `${key}: ${shown}`)
  return [ofValue(text), ofValue(name), ...details].filter(Boolean).join('\n')
}

/** The value of a piece as lines to read and compare: blocks, a row with its details, a field. '' for nothing. */
export function shownText(id: string, value: unknown, say: Say): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value) && value.every(isLooseNode)) return ofBlocks(value, say)
  if (id.includes(':') && isObject(value)) return ofRow(value, say)
  return ofValue(value)
}

const ROWS: ReadonlyMap<string, Words> = new Map([
  ['claims', { tr: 'İddia', en: 'Claim' }],
  ['attributions', { tr: 'Atıf', en: 'Attribution' }],
  ['replies', { tr: 'Cevap hakkı', en: 'Right of reply' }],
  ['bylines', { tr: 'İmza', en: 'Byline' }],
  ['dismissals', { tr: 'Kimsenin sözü sayılmayan', en: 'Taken for nobody’s words' }],
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

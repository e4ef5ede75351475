import { blocksOf } from '@/src/lexical/blocksOf'
import { isLooseNode } from '@/src/lexical/looseNode'
import type { Words } from '@/src/workflow/labels'
import { fieldLabel } from '../history/fieldLabel'

type Say = (words: Words) => string

const ofBlocks = (nodes: readonly unknown[], say: Say): string =>
  blocksOf({ root: { type: 'root', children: nodes } })
    .map(({ kind, text, listType }) => {
      if (kind === 'upload') return say({ tr: '[görsel]', en: '[picture]' })
      if (kind === 'horizontalrule') return '———'
      return listType ? `• ${text}` : text
    })
    .join('\n')

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const ofValue = (value: unknown): string => {
  if (value === null || value === undefined || value === '' || value === false) return ''
  if (Array.isArray(value)) return value.map(ofValue).filter(Boolean).join(', ')
  if (!isGroup(value)) return String(value)
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
  if (id.includes(':') && isGroup(value)) return ofRow(value, say)
  return ofValue(value)
}

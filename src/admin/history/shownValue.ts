import { formatDate } from '@/src/text/formatDate'
import type { Words } from '@/src/workflow/labels'

/** A whole instant as the log keeps it: a date of a text is not one. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/
const NOTHING: Words = { tr: 'yok', en: 'none' }

const same = (text: string): Words => ({ tr: text, en: text })

/** A value of an entry as a sentence shows it: times on the clock of Europe/Istanbul, lists with commas, `yok` for nothing. */
export function shownValue(value: unknown): Words {
  if (value === null || value === undefined || value === '') return NOTHING
  if (typeof value === 'string') {
    return same(INSTANT.test(value) ? formatDate(new Date(value)) : value)
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return NOTHING
    const parts = value.map(shownValue)
    return {
      tr: parts.map(({ tr }) => tr).join(', '),
      en: parts.map(({ en }) => en).join(', '),
    }
  }
  return same(typeof value === 'object' ? JSON.stringify(value) : `${value}`)
}

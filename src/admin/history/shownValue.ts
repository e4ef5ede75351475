import { formatDate } from '@/src/text/formatDate'
import type { Words } from '@/src/workflow/labels'

/** A whole instant as the log keeps it: a date of a text is not one. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/
const NOTHING: Words = { tr: 'yok', en: 'none' }

const same = (text: string): Words => ({ tr: text, en: text })

/** The id of a row, or of a record, says nothing to a reader of the log. */
const ID = /^[0-9a-f]{24}$/i

/** A row of a list or a group: what its fields hold, without their names. */
function shownRow(row: object): Words {
  const parts = Object.entries(row)
    .filter(([key, value]) => key !== 'id' && value !== null && value !== '' && value !== false)
    .map(([, value]) => shownValue(value))
  if (parts.length === 0) return NOTHING
  return { tr: parts.map(({ tr }) => tr).join(' · '), en: parts.map(({ en }) => en).join(' · ') }
}

/** A value of an entry as a sentence shows it: times on the clock of Europe/Istanbul, lists with commas, `yok` for nothing. */
export function shownValue(value: unknown): Words {
  if (value === null || value === undefined || value === '') return NOTHING
  if (typeof value === 'string') {
    if (ID.test(value)) return { tr: '(bir kayıt)', en: '(a record)' }
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
  if (typeof value === 'boolean')
    return value ? { tr: 'evet', en: 'yes' } : { tr: 'hayır', en: 'no' }
  return typeof value === 'object' ? shownRow(value) : same(`${value}`)
}

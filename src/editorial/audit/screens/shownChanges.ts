import { isId } from '@/src/language/ids'
import { formatDate } from '@/src/language/text/dates'
import type { Words } from '@/src/language/words'
import { CONTENT_FIELDS, INNER_FIELDS } from '@/src/workflow/articleFields'

/** Actions that are about the text; of any other one it only says that a row was written. */
const WRITES = ['write', 'restoreVersion']
const WRITTEN: readonly string[] = [...CONTENT_FIELDS, ...INNER_FIELDS, 'schedule']
/** What an action sets without saying so in its name. */
const SET = ['assignee', 'reviewer', 'dueAt', 'gates']

/**
 * The changed fields worth naming beside an action: what was written after a save, people, due date and gates always; of a
 * record all of them.
 */
export const shownChanges = (action: string, changed: readonly string[]): string[] =>
  changed.filter(
    (field) =>
      action === 'recordChanged' ||
      SET.includes(field) ||
      (WRITES.includes(action) && WRITTEN.includes(field)),
  )

/** A whole instant as the log keeps it: a date of a text is not one. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/
const NOTHING: Words = { tr: 'yok', en: 'none' }

const same = (text: string): Words => ({ tr: text, en: text })

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
    // The id of a row, or of a record, says nothing to a reader of the log.
    if (isId(value)) return { tr: '(bir kayıt)', en: '(a record)' }
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

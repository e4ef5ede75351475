import { canonicalBody } from '@/src/lexical/canonicalBody'
import { CONTENT_FIELDS } from './articleFields'

/**
 * Date fields of the content; every other text counts letter by letter, or two headlines that Date reads as the same
 * time (it ignores what stands in brackets) would have one hash.
 */
const TIMES: ReadonlySet<string> = new Set(['printedAt', 'askedAt', 'accessedAt'])
/** Lists of rows: part of the text, never a document of its own, whatever keys a client puts on one. */
const ROWS: ReadonlySet<string> = new Set([
  'claims',
  'attributions',
  'replies',
  'bylines',
  'evidence',
])

const instant = (value: string): string => {
  const time = new Date(value)
  return Number.isNaN(time.getTime()) ? value : time.toISOString()
}

/** One value in one form: dates as UTC ISO, relations as ids, keys sorted, nothing empty. `key`: whose value it is. */
function canonicalValue(value: unknown, key: string): unknown {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string') return TIMES.has(key) ? instant(value) : value
  if (Array.isArray(value)) return value.map((item) => canonicalValue(item, key))
  if (typeof value !== 'object' || value === null) return value
  const record = value as Record<string, unknown>
  const populated = !ROWS.has(key) && typeof record.id === 'string' && 'createdAt' in record
  if (populated) return record.id
  const entries = Object.keys(record)
    .sort()
    .map((inner) => [inner, canonicalValue(record[inner], inner)] as const)
    .filter(([, inner]) => !isEmpty(inner))
  return Object.fromEntries(entries)
}

/** Absent, null, '', false, [] and {} say the same to a reader: nothing. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/**
 * The content of an article in one canonical form: what the hash, the diff and `minor` share. An admin save
 * that changes nothing a reader could see gives the same projection.
 */
export function canonicalContent(article: Record<string, unknown>): Record<string, unknown> {
  const entries = CONTENT_FIELDS.map(
    (field) =>
      [
        field,
        field === 'body' ? canonicalBody(article.body) : canonicalValue(article[field], field),
      ] as const,
  )
  return Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)))
}

import { canonicalBody } from '@/src/lexical/canonicalBody'
import { CONTENT_FIELDS } from './articleFields'

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/** One value in one form: dates as UTC ISO, relations as ids, keys sorted, nothing empty. */
function canonicalValue(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string') {
    if (!ISO_TIME.test(value)) return value
    const time = new Date(value)
    return Number.isNaN(time.getTime()) ? value : time.toISOString()
  }
  if (Array.isArray(value)) return value.map(canonicalValue)
  if (typeof value !== 'object' || value === null) return value
  const record = value as Record<string, unknown>
  if (typeof record.id === 'string' && 'createdAt' in record) return record.id
  const entries = Object.keys(record)
    .sort()
    .map((key) => [key, canonicalValue(record[key])] as const)
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
        field === 'body' ? canonicalBody(article.body) : canonicalValue(article[field]),
      ] as const,
  )
  return Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)))
}

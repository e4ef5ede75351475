import { hopKey } from '@/src/language/hops'
import { readBody } from '@/src/language/richText/readBody'
import {
  ARTICLE_FIELDS,
  CONTENT_FIELDS,
  SERVER_FIELDS,
  INNER_FIELDS,
  INNER_INITIAL,
} from './articleFields'

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

/** Relations to persons and sources together, hashed as when they led to sources only. */
const HOPS: ReadonlySet<string> = new Set(['via', 'origin'])

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
  if (HOPS.has(key) && 'relationTo' in record) return hopKey(record)
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
export function canonicalContent(given: object): Record<string, unknown> {
  const article = given as Record<string, unknown>
  const entries = CONTENT_FIELDS.map(
    (field) =>
      [
        field,
        field === 'body' ? readBody(article.body).canonical : canonicalValue(article[field], field),
      ] as const,
  )
  return Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)))
}

type Content = Record<string, unknown>

/** Nothing, in the shape of what is there now: a list stays a list, a group a group. */
const emptied = (value: unknown): unknown => {
  if (Array.isArray(value)) return []
  if (typeof value !== 'object' || value === null || 'root' in value) return null
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner)]))
}

/**
 * Every content field as it was `then`. A field that was absent is emptied: a version does not hold what had never
 * been filled in, and so what was added since would stay. Pure.
 */
export const wholeContent = (then: Content, now: Content): Content =>
  Object.fromEntries(
    CONTENT_FIELDS.filter((field) => field in then || field in now).map((field) => [
      field,
      then[field] ?? emptied(now[field]),
    ]),
  )

/** A whole time and nothing after it: Date would read "2025-10-09T10:00 (anything)" as a time too. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/

/** A stored value as plain JSON: relations as ids, times as UTC ISO, keys sorted, nothing as null. */
const plain = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'string') {
    const time = TIME.test(value) ? new Date(value) : null
    return time && !Number.isNaN(time.getTime()) ? time.toISOString() : value
  }
  if (typeof value !== 'object') return value
  const record = value as Record<string, unknown>
  if (typeof record.id === 'string' && 'createdAt' in record) return record.id
  // A row as Payload hands it to a hook bears every field, and nothing in those that the stored row lacks.
  const entries = Object.keys(record)
    .sort()
    .map((key) => [key, plain(record[key])] as const)
    .filter(([, inner]) => inner !== null)
  return Object.fromEntries(entries)
}

const isNothing = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0)

/** Which of these fields differ between two rows; relations compare by id, times by instant, null and [] as one. */
export function fieldsThatDiffer(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): string[] {
  return fields.filter((field) => {
    const [was, is] = [plain(before[field]), plain(after[field])]
    if (isNothing(was) && isNothing(is)) return false
    return JSON.stringify(was) !== JSON.stringify(is)
  })
}

type Doc = Readonly<Record<string, unknown>>
type Changed = {
  changed: string[]
  values: { field: string; was: unknown; is: unknown }[]
}

/** The entry says from which stage to which by itself, and every write raises the revision. */
const SAID = ['stage', 'revision']
const WORKFLOW = SERVER_FIELDS.filter((field) => !SAID.includes(field))

/** Content that lists and links go by: which one it was has to be found again without the old version. */
const TOLD = ['slug', 'printedAt'] as const

/** Which content fields say something else than before; how a row is stored (null, absent, {}) is no change. */
export function changedContent(before: Doc, after: Doc): string[] {
  const [was, is] = [canonicalContent(before), canonicalContent(after)]
  return CONTENT_FIELDS.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]))
}

/**
 * What the audit log says of one write of an article: the names of all fields that changed, of every class that people or
 * actions write, and old and new value of those whose values are told. `before`: null on create. Never empty: where
 * nothing else did, the revision rose. Pure.
 */
export function changedFields(before: Doc | null, after: Doc): Changed {
  const was = before ?? INNER_INITIAL
  const inner = fieldsThatDiffer(was, after, INNER_FIELDS)
  const named = [
    ...changedContent(before ?? {}, after),
    ...inner,
    ...(before ? fieldsThatDiffer(before, after, WORKFLOW) : []),
  ]
  const values: Changed['values'] = INNER_FIELDS.filter(
    (field) => inner.includes(field) && ARTICLE_FIELDS[field].tell === 'values',
  ).map((field) => ({ field, was: plain(was[field]), is: plain(after[field]) }))
  const told = before ? TOLD.filter((field) => named.includes(field)) : []
  values.push(
    ...told.map((field) => ({ field, was: plain(before?.[field]), is: plain(after[field]) })),
  )
  const changed = named.length > 0 ? named : fieldsThatDiffer(before ?? {}, after, SERVER_FIELDS)
  return { changed, values }
}

import type { ChangedValue } from '@/src/audit/auditHash'
import { changedFields, classOf, isMasked, type RecordCollection } from './recordFields'

type Doc = Readonly<Record<string, unknown>>

/** Longer values are told by their beginning: one entry goes into the chain of every article that shows the record. */
const LONGEST = 4_000

const plain = (value: unknown): unknown => {
  if (value === undefined || value === null) return null
  const text = JSON.stringify(value, (_key, inner: unknown) =>
    // A populated relation says no more than its id.
    typeof inner === 'object' && inner !== null && 'id' in inner && 'createdAt' in inner
      ? inner.id
      : inner,
  )
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : (JSON.parse(text) as unknown)
}

/**
 * What changed between two states of a record: the names of the fields, and the old and new value of those whose values
 * may be told. Of private fields, and of a source that is or was masked, there are names only. Pure.
 */
export function changedValues(
  collection: RecordCollection,
  before: Doc,
  after: Doc,
): { changed: string[]; values: ChangedValue[] } {
  const changed = changedFields(collection, before, after)
  const hidden = collection === 'sources' && (isMasked(before) || isMasked(after))
  const told = hidden ? [] : changed.filter((field) => classOf(collection, field) !== 'private')
  return {
    changed,
    values: told.map((field) => ({ field, was: plain(before[field]), is: plain(after[field]) })),
  }
}

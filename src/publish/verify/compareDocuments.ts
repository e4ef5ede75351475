import { differingFields } from './differingFields'
import type { PublicDifference } from './PublicDifference'

type Document = { _id: string }

/** Stored documents of one collection against those that should be there, field by field; `_v` alone proves nothing. */
export function compareDocuments(
  collection: string,
  expected: readonly Document[],
  stored: readonly Document[],
): PublicDifference[] {
  const found = new Map(stored.map((document) => [document._id, document]))
  const wanted = new Set(expected.map(({ _id }) => _id))
  return [
    ...expected.flatMap((document): PublicDifference[] => {
      const id = document._id
      const there = found.get(id)
      if (!there) return [{ collection, id, problem: 'missing' }]
      const fields = differingFields(document, there)
      return fields.length > 0 ? [{ collection, id, problem: 'different', fields }] : []
    }),
    ...stored
      .filter(({ _id }) => !wanted.has(_id))
      .map(({ _id }): PublicDifference => ({ collection, id: _id, problem: 'extra' })),
  ]
}

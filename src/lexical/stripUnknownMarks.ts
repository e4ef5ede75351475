import type { Body } from './bodyTypes'
import { mapMarkIds } from './mapMarkIds'

/**
 * Takes off every mark id that is not in `known` (the row ids of the article), for words that came
 * from another article. The words stay.
 */
export function stripUnknownMarks(body: Body, known: Iterable<string>): Body {
  const keep = new Set(known)
  return mapMarkIds(body, (ids) => ids.filter((id) => keep.has(id)))
}

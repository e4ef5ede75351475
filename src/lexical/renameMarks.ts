import type { Body } from './bodyTypes'
import { mapMarkIds } from './mapMarkIds'

/**
 * Gives marks the ids of copied rows: `names` maps old id → new id. An id that `names` does not
 * hold is taken off, because a row of another article must never be named here.
 */
export function renameMarks(body: Body, names: ReadonlyMap<string, string>): Body {
  return mapMarkIds(body, (ids) => ids.flatMap((id) => names.get(id) ?? []))
}

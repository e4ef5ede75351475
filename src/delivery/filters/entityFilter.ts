import type { Document } from 'mongodb'
import type { EntityFilter } from '../schema.types'
import { nameMatches } from './nameMatches'
import { startsWith } from './startsWith'

/**
 * `EntityFilter` → filter of `persons` (or `sources`, with `hasKinds`). A person has no kind, so a
 * `kind` finds none. Without a filter every name is asked for, so that counting reads the index alone.
 */
export function entityFilter(
  filter: EntityFilter | null | undefined,
  { hasKinds = false } = {},
): Document {
  const { startsWith: letters, nameMatches: name, kind } = filter ?? {}
  if (typeof kind === 'string' && !hasKinds) return { _id: { $in: [] } }
  const conditions = [
    ...(letters ? [startsWith('name', letters)] : []),
    ...(typeof name === 'string' ? [nameMatches(name)] : []),
    ...(typeof kind === 'string' ? [{ kind }] : []),
  ]
  return { $and: conditions.length > 0 ? conditions : [{ name: { $gte: '' } }] }
}

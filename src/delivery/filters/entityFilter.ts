import type { Document } from 'mongodb'
import type { EntityFilter } from '../schema.types'
import { nameMatches } from './nameMatches'
import { startsWith } from './startsWith'

/** `EntityFilter` → filter of `persons` or `sources`. A person has no kind, so a `kind` finds none. */
export function entityFilter(filter: EntityFilter | null | undefined): Document {
  const { startsWith: letters, nameMatches: name, kind } = filter ?? {}
  return {
    $and: [
      {},
      ...(typeof letters === 'string' ? [startsWith('name', letters)] : []),
      ...(typeof name === 'string' ? [nameMatches(name)] : []),
      ...(typeof kind === 'string' ? [{ kind }] : []),
    ],
  }
}

import type { Document } from 'mongodb'

import type { Asking, CollectionName } from './asking'
import { rowsTogether } from './rowsTogether'

/** A second step of an answer: what is known only by its id when the first bytes are there. */
export type Loader<Found> = Readonly<{
  /** Its number in the plan. */
  index: number
  /** Asks for all of these ids at once. */
  ask(ids: readonly string[], asking: Asking): Promise<ReadonlyMap<string, Found>>
  /** What an id has of which nothing was found. */
  none: Found
}>

/** Documents of a collection by id, in one command with all who ask at the same time. */
export const documentsById = (
  collection: CollectionName,
  projection: () => Document,
): Pick<Loader<Buffer | null>, 'ask' | 'none'> => {
  const rows = rowsTogether(collection, '_id', projection)
  return { none: null, ask: (ids, asking) => rows(asking, ids) }
}

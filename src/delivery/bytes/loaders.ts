import type { Document } from 'mongodb'

import { type Asking, type CollectionName, idOf, rawRows } from './asking'

/** A second step of an answer: what is known only by its id when the first bytes are there. */
export type Loader<Found> = Readonly<{
  /** Its number in the plan. */
  index: number
  /** Asks for all of these ids at once. */
  ask(ids: readonly string[], asking: Asking): Promise<ReadonlyMap<string, Found>>
  /** What an id has of which nothing was found. */
  none: Found
}>

/** Documents of a collection by id, in one command. */
export const documentsById = (
  collection: CollectionName,
  projection: () => Document,
): Pick<Loader<Buffer | null>, 'ask' | 'none'> => ({
  none: null,
  async ask(ids, asking) {
    const filter = { _id: { $in: [...ids] } }
    const rows = await rawRows(asking, collection, filter, {
      ...{ projection: projection(), limit: ids.length },
    })
    return new Map(rows.map((row) => [idOf(row, 0), row]))
  },
})

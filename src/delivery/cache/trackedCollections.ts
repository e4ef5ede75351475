import type { Collection } from 'mongodb'
import type { PublicCollections } from '../publicCollections'
import type { Reads } from './reads'
import { trackedCollection } from './trackedCollection'

/** Every collection of the public database, with what is read noted in `reads`. */
export function trackedCollections(
  collections: PublicCollections,
  reads: Reads,
): PublicCollections {
  const tracked = Object.entries(collections).map(
    // What is noted of a read is the same for every type of document, and none is written.
    ([name, collection]) =>
      [name, trackedCollection(collection as unknown as Collection, reads)] as const,
  )
  // Each stands under its own name again, and so has its own type.
  return Object.fromEntries(tracked) as unknown as PublicCollections
}

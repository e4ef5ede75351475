import type { Collection } from 'mongodb'
import type { PublicCollections } from '../publicCollections'
import type { Reads } from './reads'
import { trackedCollection } from './trackedCollection'

/** Every collection of the public database, with what is read noted in `reads`. */
export function trackedCollections(
  collections: PublicCollections,
  reads: Reads,
): PublicCollections {
  const tracked = new Map<string | symbol, unknown>()
  // Most answers read one or two of them: each is made when it is first asked for.
  return new Proxy(collections, {
    get(target, name) {
      const known = tracked.get(name)
      if (known) return known
      // What is noted of a read is the same for every type of document, and none is written.
      const made = trackedCollection(Reflect.get(target, name) as Collection, reads)
      tracked.set(name, made)
      return made
    },
  })
}

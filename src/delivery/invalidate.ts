import type { Connection } from './connect'
import { knownOperations, type KnownOperations } from '@/src/delivery/operations/knownOperations'
import { publishedChanges } from '@/src/delivery/cache/changes'
import { type Change, followChanges, type ToldChange } from '@/src/platform/database/followChanges'
import type { SearchIndex } from '@/src/delivery/search/index/startIndex'
import type { Updates } from '@/src/delivery/updates/openUpdates'
import type { NameKeys } from '@/src/delivery/search/nameKeys'
import type { PictureKey } from '@/src/delivery/media/pictureKey'
import { responseCache, type ResponseCache } from '@/src/delivery/cache/responseCache'

type Options = {
  cacheBytes?: number
  operations?: 'any' | 'registered'
  /** Kept true by the same stream. */
  index?: SearchIndex | undefined
  names?: NameKeys | undefined
  key?: PictureKey
  /** Tells of it over HTTP. */
  updates: Updates
  onChange?: (change: Change) => void
  onError: (error: unknown) => void
}

const DEFAULT_BYTES = 64_000_000
/** A public half whose stream does not begin is slower, not out of order: it starts without. */
const PATIENCE_MS = 2_000

/**
 * What a delivery process remembers (answers and registered operations), kept true by one change stream.
 * Resolves when that runs, or after 2 s without it: then no answer is kept until it does.
 */
export async function invalidate(
  { db, collections, onPrimaryChange }: Connection,
  {
    cacheBytes = DEFAULT_BYTES,
    operations: allowed,
    index,
    names,
    key,
    updates,
    onChange,
    onError,
  }: Options,
): Promise<{
  responses: ResponseCache
  operations: KnownOperations
  stop(): Promise<void>
}> {
  const responses = responseCache(cacheBytes, () => Date.now())
  const operations = knownOperations(collections.operations, allowed === 'registered')
  await operations.load()
  await key?.load()
  const following = followChanges(db, publishedChanges(Object.keys(collections)), {
    opened() {
      responses.opened()
      index?.opened()
      names?.opened()
      updates.opened()
      // What was registered while nothing was heard.
      operations.load().catch(onError)
      key?.load().catch(onError)
    },
    changed(change: ToldChange) {
      if (change.collection === collections.operations.collectionName) operations.changed(change)
      if (change.collection === collections.keys.collectionName) key?.changed(change)
      // Before answers that rest on it are dropped: what is made from then on sees the change.
      index?.changed(change)
      names?.changed(change)
      responses.changed(change)
      // After it: who asks anew because of it gets what is new.
      updates.changed(change)
      onChange?.(change)
    },
    heard() {
      responses.heard()
      index?.heard()
      names?.heard()
      updates.heard()
    },
    broken() {
      responses.broken()
      index?.broken()
      names?.broken()
      updates.broken()
    },
    onError,
  })
  onPrimaryChange(following.restart)
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS)
  })
  await Promise.race([following.started, patience])
  clearTimeout(timer)
  return { responses, operations, stop: following.stop }
}

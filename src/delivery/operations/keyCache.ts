import { LRUCache } from 'lru-cache'

/**
 * What was worked out for texts that were used last: at most `entries` of them and `characters` together; what was not used for
 * longest goes first. So hostile queries, each another, cannot fill the memory.
 */
export const keyCache = <Value extends object | string>(
  entries: number,
  characters: number,
): LRUCache<string, Value> =>
  new LRUCache({
    max: entries,
    maxSize: characters,
    sizeCalculation: (_value, key) => Math.max(1, key.length),
  })

import type { Document } from 'mongodb'

import {
  type AskNames,
  NAMED,
  type PublicCollections,
} from '@/src/delivery/documents/publicCollections'
import type { Change } from '@/src/platform/database/followChanges'
import { hashOf } from './index/hashOf'

/** What names are found by. */
const FIELDS = ['foldKeys', 'skeletonKeys'] as const
type Field = (typeof FIELDS)[number]
type Named = (typeof NAMED)[number]

/** The stream reports at least every 250 ms; silence of a second means that it is broken. */
const SILENCE_MS = 1_000
const RETRY_MS = 5_000
/** Names so many that their keys would be no small part of a process: a hundred thousand entities have less. */
const MOST = 1_000_000
const AT_ONCE = 500
/** A whole number that V8 keeps without an object of its own. */
const bitsOf = (key: string): number => hashOf(key) >>> 2

export type NameKeys = AskNames & {
  /** From now on every change is told. */
  opened(): void
  changed(change: Change): void
  heard(): void
  broken(): void
  stop(): void
}

type Options = { onError: (error: unknown) => void; now?: () => number }

const isNamed = (collection: string): collection is Named =>
  (NAMED as readonly string[]).includes(collection)
const keysIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((key) => typeof key === 'string') : []
/** The values that a condition names: `{ foldKeys: 'a' }`, `{ foldKeys: { $in: ['a', 'b'] } }`. */
const valuesOf = (condition: unknown): string[] =>
  typeof condition === 'string' ? [condition] : keysIn(Object(condition).$in)

/**
 * The keys of all persons, sources and events, so that a search that names nobody, as most do, need not ask MongoDB, which takes
 * longer over that than over all else of a search. Read once, and kept true by the changes it is told of; what was taken away may stay. Two
 * keys may count as one: then it is asked, and finds nothing.
 */
export function nameKeys(
  collections: PublicCollections,
  { onError, now = Date.now }: Options,
): NameKeys {
  let known: Record<Field, Set<number>> = { foldKeys: new Set(), skeletonKeys: new Set() }
  let [round, readyRound, heardAt] = [0, -1, -Infinity]
  let isOpen = false
  let retry: NodeJS.Timeout | undefined

  const add = (document: Document): void => {
    for (const field of FIELDS) {
      for (const key of keysIn(document[field])) known[field].add(bitsOf(key))
    }
  }
  const isTooMany = (): boolean => known.foldKeys.size + known.skeletonKeys.size > MOST

  const readAll = async (mine: number): Promise<void> => {
    const projection = { _id: 0, foldKeys: 1, skeletonKeys: 1 }
    for (const name of NAMED) {
      // What a majority has not yet, the stream may have left behind it already: a key too many does no harm.
      const found = { projection, batchSize: AT_ONCE, readConcern: 'local' } as const
      const rows = collections[name].find({}, found)
      for await (const row of rows) {
        if (mine !== round || isTooMany()) return
        add(row)
      }
    }
    if (mine === round) readyRound = mine
  }
  const begin = (): void => {
    round += 1
    const mine = round
    known = { foldKeys: new Set(), skeletonKeys: new Set() }
    readAll(mine).catch((error: unknown) => {
      if (mine !== round) return
      onError(error)
      retry = setTimeout(begin, RETRY_MS).unref()
    })
  }
  const end = (): void => {
    isOpen = false
    round += 1
    clearTimeout(retry)
  }

  const mayFind = (filter: Document): boolean =>
    Object.entries(filter).every(([key, condition]) => {
      if (key === '$or') return condition.some(mayFind)
      if (key === '$and') return condition.every(mayFind)
      if (key !== 'foldKeys' && key !== 'skeletonKeys') return true
      return valuesOf(condition).some((value) => known[key].has(bitsOf(value)))
    })

  return {
    mayFind(filter) {
      const isKnown = isOpen && readyRound === round && now() - heardAt < SILENCE_MS
      return !isKnown || isTooMany() || mayFind(filter)
    },
    opened() {
      clearTimeout(retry)
      isOpen = true
      begin()
    },
    changed({ collection, document }) {
      if (document && isNamed(collection)) add(document)
    },
    heard() {
      heardAt = now()
    },
    broken: end,
    stop: end,
  }
}

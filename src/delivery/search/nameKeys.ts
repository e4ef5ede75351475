import type { Document } from 'mongodb'

import {
  type AskNames,
  NAMED,
  type PublicCollections,
} from '@/src/delivery/documents/publicCollections'
import { type Change, SILENCE_MS } from '@/src/platform/database/followChanges'
import { hashOf } from './index/hashOf'

/** What names are found by. */
const FIELDS = ['foldKeys', 'skeletonKeys'] as const
type Field = (typeof FIELDS)[number]
type Named = (typeof NAMED)[number]

const RETRY_MS = 5_000
/** Keys so many that they would be no small part of a process: a hundred thousand entities have less. */
const MOST = 1_000_000
const AT_ONCE = 500
/** Keys that change before all are read anew, in a newsroom that has hardly any. */
const ROOM = 10_000
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
/** Numbers in both lists, each of which is sorted. */
function inBoth(one: readonly number[], other: readonly number[]): number[] {
  const found: number[] = []
  for (let [a, b] = [0, 0]; a < one.length && b < other.length;) {
    const [left, right] = [one[a]!, other[b]!]
    if (left === right) found.push(left)
    if (left <= right) a += 1
    if (right <= left) b += 1
  }
  return found
}
const inAny = (lists: readonly (readonly number[])[]): readonly number[] =>
  lists.length === 1 ? lists[0]! : [...new Set(lists.flat())].sort((a, b) => a - b)

/** Whose a key is, by number: most are one's own, and need no list. */
type Owners = Map<number, number | number[]>

/** The values that a condition names: `{ foldKeys: 'a' }`, `{ foldKeys: { $in: ['a', 'b'] } }`. */
const valuesOf = (condition: unknown): string[] =>
  typeof condition === 'string' ? [condition] : keysIn(Object(condition).$in)

/**
 * Whose keys of names there are, of persons, sources and events, so that a search that names nobody, as most do, need not ask MongoDB,
 * which takes longer over that than over all else of a search. Read once, and kept true by the changes it is told of; what was taken
 * away may stay. Two keys may count as one: then it is asked, and finds nothing.
 */
export function nameKeys(
  collections: PublicCollections,
  { onError, now = Date.now }: Options,
): NameKeys {
  let owners: Record<Field, Owners> = { foldKeys: new Map(), skeletonKeys: new Map() }
  /** Keys, and documents whose they are: one that is told of again has another number. */
  let [keys, documents] = [0, 0]
  let keysRead = 0
  let [round, readyRound, heardAt] = [0, -1, -Infinity]
  let isOpen = false
  let retry: NodeJS.Timeout | undefined

  const add = (document: Document): void => {
    const mine = (documents += 1)
    for (const field of FIELDS) {
      for (const bits of new Set(keysIn(document[field]).map(bitsOf))) {
        const before = owners[field].get(bits)
        if (Array.isArray(before)) before.push(mine)
        else owners[field].set(bits, before === undefined ? mine : [before, mine])
        keys += 1
      }
    }
  }
  const readAll = async (mine: number): Promise<void> => {
    const projection = { _id: 0, foldKeys: 1, skeletonKeys: 1 }
    for (const name of NAMED) {
      // What a majority has not yet, the stream may have left behind it already: a key too many does no harm.
      const found = { projection, batchSize: AT_ONCE, readConcern: 'local' } as const
      for await (const row of collections[name].find({}, found)) {
        if (mine !== round || keys > MOST) return
        add(row)
      }
    }
    if (mine !== round) return
    keysRead = keys
    readyRound = mine
  }
  const begin = (): void => {
    const mine = (round += 1)
    owners = { foldKeys: new Map(), skeletonKeys: new Map() }
    keys = 0
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

  const all = (lists: readonly (readonly number[] | null)[]): readonly number[] | null =>
    lists.reduce((left, one) => (left && one ? inBoth(left, one) : (left ?? one)), null)
  const any = (lists: readonly (readonly number[] | null)[]): readonly number[] | null =>
    lists.includes(null) ? null : inAny(lists as readonly (readonly number[])[])
  /** Whom a condition may find, as its command says it; null: everybody, and what is not known here. */
  const fittingBy = (key: string, condition: unknown): readonly number[] | null => {
    if (key === '$and') return all((condition as Document[]).map(fitting))
    if (key === '$or') return any((condition as Document[]).map(fitting))
    if (key !== 'foldKeys' && key !== 'skeletonKeys') return null
    return inAny(valuesOf(condition).map((value) => [owners[key].get(bitsOf(value)) ?? []].flat()))
  }
  const fitting = (filter: Document): readonly number[] | null =>
    all(Object.entries(filter).map(([key, condition]) => fittingBy(key, condition)))

  return {
    mayFind(filter) {
      const isKnown = isOpen && readyRound === round && now() - heardAt < SILENCE_MS
      return !isKnown || keys > MOST || fitting(filter)?.length !== 0
    },
    opened() {
      clearTimeout(retry)
      isOpen = true
      begin()
    },
    changed({ collection, document }) {
      if (!document || !isNamed(collection)) return
      add(document)
      // Most are of documents that were told of again.
      if (readyRound === round && keys > 2 * keysRead + ROOM) begin()
    },
    heard() {
      heardAt = now()
    },
    broken: end,
    stop: end,
  }
}

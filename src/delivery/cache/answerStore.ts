import { LRUCache } from 'lru-cache'
import type { Representation } from '@/src/platform/http/representation'
import type { Change } from '@/src/platform/database/followChanges'
import type { Reads } from './reads'
import { touchedKeys } from './tags'

export type Answer = Readonly<{
  status: number
  /** The status for who takes `application/json` alone, where it is another. */
  statusOfJson?: number
  body: Representation
  cacheControl: string
  /** Whether everybody may have it and keep it: complete and without errors. */
  keepable: boolean
  /** When what it says changed last, as far as this process knows; absent where nobody asks by it. */
  lastModified?: Date
  /** The value of the header `Cache-Tag`. */
  cacheTag?: string
  /** Of a redirect: where what was asked has moved to. */
  location?: string
}>
type Entry = { answer: Answer; keys: ReadonlySet<string> }

/** Maps, sets and headers around one answer, measured roughly. */
const AROUND = 1_000
const BESIDE_KEY = 100

const sizeOf = ({ answer, keys }: Entry, key: string): number => {
  let size = AROUND + key.length + answer.body.size()
  for (const one of keys) size += BESIDE_KEY + 2 * one.length
  return size
}

/**
 * Answers by what was asked, at most `bytes` of them with all that belongs to them; what was not used
 * for longest goes first. A change drops exactly the answers that rest on what it touches.
 */
export function answerStore(bytes: number) {
  const resting = new Map<string, Set<string>>()
  const paths = new Map<string, Set<string>>()
  const entries = new LRUCache<string, Entry>({
    maxSize: bytes,
    sizeCalculation: sizeOf,
    dispose({ keys }, asked) {
      for (const key of keys) {
        const answers = resting.get(key)
        answers?.delete(asked)
        if (answers?.size === 0) resting.delete(key)
      }
    },
  })
  return {
    get: (asked: string): Answer | undefined => entries.get(asked)?.answer,
    keep(asked: string, answer: Answer, reads: Reads): void {
      const keys = reads.keys()
      entries.set(asked, { answer, keys })
      if (!entries.has(asked)) return
      for (const key of keys) {
        const answers = resting.get(key) ?? new Set()
        resting.set(key, answers.add(asked))
        const [collection = ''] = key.split('/', 1)
        const known = paths.get(collection) ?? new Set()
        paths.set(collection, known)
        for (const path of reads.paths(collection)) known.add(path)
      }
    },
    /** A coded form of an answer was made: it counts from now on. */
    weigh(asked: string): void {
      const entry = entries.peek(asked)
      if (entry) entries.set(asked, { ...entry }, { noDisposeOnSet: true })
    },
    drop(change: Change): void {
      for (const key of touchedKeys(change, paths.get(change.collection) ?? new Set())) {
        for (const asked of [...(resting.get(key) ?? [])]) entries.delete(asked)
      }
    },
    empty: (): void => entries.clear(),
    size: (): number => entries.calculatedSize,
  }
}

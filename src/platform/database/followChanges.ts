import type { Db, Document } from 'mongodb'
import { z } from 'zod'
import { setTimeout as sleep } from 'node:timers/promises'

/** One document that was written or taken away. */
export type Change = Readonly<{
  collection: string
  id: string
  /** As it is after the change, without what the follower leaves out; null where it is gone. */
  document: Document | null
}>

/** What is told of a change: `operation` says whether there was such a document before, and is one now. */
export type ToldChange = Change &
  Readonly<{
    operation: 'insert' | 'replace' | 'update' | 'delete'
    /** When it was committed (`clusterTime`: seconds, and a count within them); absent where the follower leaves it out. */
    at?: Readonly<{ seconds: number; count: number }>
  }>

/** Which changes of a database are followed, and what of them is heard. */
export type Followed = Readonly<{
  collections: readonly string[]
  /** A `$project` of change events (MongoDB manual, "Change Events"); it keeps `_id`, `operationType`, `ns` and `documentKey`. */
  project: Document
  /** Marks the stream's commands, on the server and for those who count what queries cost. */
  comment: string
  /** The server waits so long for something to tell before it says that there is nothing. */
  waitMs?: number
}>

/**
 * Change event (MongoDB manual, "Change Events"). Documents have texts as ids; any other is told apart
 * by its text as well.
 */
const event = z.object({
  operationType: z.enum(['insert', 'replace', 'update', 'delete']),
  ns: z.object({ coll: z.string() }),
  documentKey: z.object({ _id: z.unknown() }),
  clusterTime: z.object({ t: z.number(), i: z.number() }).optional(),
  fullDocument: z.custom<object>((value) => typeof value === 'object' && value !== null).nullish(),
})

/** One change event → the change, or null where it is about more than one document (drop, rename, …). */
export function readChange(raw: unknown): ToldChange | null {
  const parsed = event.safeParse(raw)
  if (!parsed.success) return null
  const { operationType, ns, documentKey, fullDocument, clusterTime } = parsed.data
  return {
    ...{ operation: operationType, collection: ns.coll, id: String(documentKey._id) },
    document: fullDocument ?? null,
    ...(clusterTime && { at: { seconds: clusterTime.t, count: clusterTime.i } }),
  }
}

const WAIT_MS = 250
/** It reports at least every 250 ms: after a second of silence what is kept true by it is taken for broken. */
export const SILENCE_MS = 1_000
/** A batch that is not full holds everything there was. */
const BATCH = 100
/** The stages that tell the changes of some collections; `start`: from when on, by default from now. */
export const changesOf = ({ collections, project }: Followed, start: Document = {}): Document[] => [
  { $changeStream: { fullDocument: 'updateLookup', ...start } },
  {
    $match: {
      $or: [
        { 'ns.coll': { $in: collections } },
        { operationType: { $in: ['drop', 'rename', 'dropDatabase', 'invalidate'] } },
      ],
    },
  },
  { $project: project },
]

/**
 * A cursor over the change events of some collections of a database from now on, and of whatever ends
 * or replaces a collection. A plain cursor and not the driver's `watch`: that resumes by itself after
 * a break, for as long as 30 s, without telling that nothing was heard meanwhile.
 */
function watchChanges(db: Db, followed: Followed) {
  const { comment, waitMs = WAIT_MS } = followed
  return db.aggregate(changesOf(followed), {
    maxAwaitTimeMS: waitMs,
    batchSize: BATCH,
    comment,
    readPreference: 'primary',
    readConcern: { level: 'majority' },
  })
}

type ChangeListener = {
  /** From now on every change is told. */
  opened(): void
  changed(change: ToldChange): void
  /** Everything that happened until now was told. */
  heard(): void
  /** Something may have happened that was not told. */
  broken(): void
  /** Told of why it broke, once for each break. */
  onError(error: unknown): void
}

const FIRST_PAUSE_MS = 50
const LONGEST_PAUSE_MS = 5_000

export type Following = {
  /** Resolves when the stream runs for the first time. */
  started: Promise<void>
  /** Ends the stream and begins a new one: what it was read from is no longer the primary. */
  restart(): void
  stop(): Promise<void>
}

/**
 * Follows the changes of some collections until `stop`. A stream that breaks is not resumed: the
 * listener is told, and a new one begins, after pauses of 50 ms to 5 s.
 */
export function followChanges(db: Db, followed: Followed, listener: ChangeListener): Following {
  const stopping = new AbortController()
  let cursor = watchChanges(db, followed)
  let start: () => void = () => undefined
  const started = new Promise<void>((resolve) => (start = resolve))
  let pause = FIRST_PAUSE_MS

  const listen = async (): Promise<void> => {
    let told = 0
    let isOpen = false
    while (!stopping.signal.aborted) {
      const raw = await cursor.tryNext()
      if (!isOpen) {
        isOpen = true
        pause = FIRST_PAUSE_MS
        listener.opened()
      }
      if (raw) {
        const change = readChange(raw)
        if (!change) throw new Error(`change stream: ${String(raw.operationType)}`)
        listener.changed(change)
        told += 1
      }
      if (cursor.bufferedCount() > 0) continue
      if (told < BATCH) {
        listener.heard()
        start()
      }
      told = 0
      if (cursor.closed || cursor.id?.isZero()) throw new Error('change stream: closed')
    }
  }

  const follow = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await listen().catch((error: unknown) => {
        // One word for each break, not for each attempt to mend it.
        if (!stopping.signal.aborted && pause === FIRST_PAUSE_MS) listener.onError(error)
      })
      listener.broken()
      await cursor.close().catch(() => undefined)
      if (stopping.signal.aborted) return
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
      cursor = watchChanges(db, followed)
    }
  }

  const following = follow()
  return {
    started,
    restart() {
      listener.broken()
      void cursor.close().catch(() => undefined)
    },
    async stop() {
      stopping.abort()
      await cursor.close().catch(() => undefined)
      await following
    },
  }
}

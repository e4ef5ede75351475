import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from 'mongodb'
import type { Change } from './Change'
import { readChange } from './readChange'
import { BATCH, watchChanges } from './watchChanges'

export type ChangeListener = {
  /** From now on every change is told. */
  opened(): void
  changed(change: Change): void
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
export function followChanges(
  db: Db,
  collections: readonly string[],
  listener: ChangeListener,
): Following {
  const stopping = new AbortController()
  let cursor = watchChanges(db, collections)
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
      cursor = watchChanges(db, collections)
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

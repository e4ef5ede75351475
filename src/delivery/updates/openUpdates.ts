import type { ServerResponse } from 'node:http'
import type { Db } from 'mongodb'

import type { ToldChange } from '@/src/platform/database/followChanges'
import { STREAM_COMMENT } from '@/src/delivery/cache/changes'
import { gatherCommits } from './frames'
import { readHistory } from './readHistory'
import { type StreamBounds, updateStreams } from './streams'
import { compareMoments, DAY_SECONDS, type Moment, updateLog } from './updateLog'

/** Reading a day of the database's log takes no longer; else whoever asked begins anew. */
const PATIENCE_MS = 5_000

type Options = StreamBounds & { onError: (error: unknown) => void }
/** Why there is no stream: `full`, or nothing is heard at the moment (`deaf`). */
export type NoStream = 'full' | 'deaf'
type Wish = {
  /** Whose place it is. */
  address: string
  /** The last that was heard of; null: everything from now on. */
  since: Moment | null
}

/**
 * Tells of changes in the public database, by the change stream that the caches are kept true by (it calls `opened`, `changed`,
 * `heard`, `broken`). What was told in the last 24 hours is told again to who missed it: from memory, and what was told before this
 * process listened from the database's own log, read once for all who ask.
 */
export function openUpdates(db: Db, { onError, ...bounds }: Options) {
  const log = updateLog()
  const streams = updateStreams(log, bounds)
  const commits = gatherCommits((frame) => {
    log.append(frame)
    streams.tell()
  })
  let opening = 0
  /** Nothing can be known before it, as far as was tried. */
  let deadEnd: Moment | null = null
  let reading: Promise<void> | null = null

  const begin = async (): Promise<void> => {
    const mine = (opening += 1)
    const { operationTime } = await db.command({ ping: 1, comment: STREAM_COMMENT })
    if (mine !== opening) return
    log.settle({ seconds: operationTime.t, count: operationTime.i })
  }

  const readBack = async (since: Moment, floor: Moment): Promise<void> => {
    try {
      const span = { from: since, until: floor, patienceMs: PATIENCE_MS }
      log.prepend(await readHistory(db, span), span)
    } catch {
      // The log does not reach so far back, or is too long: who asked is told so.
    }
    const now = log.floor()
    if (!now || compareMoments(since, now) < 0) deadEnd = since
  }
  /** Makes the log reach back to a moment, where that is possible. */
  const reach = async (since: Moment): Promise<void> => {
    while (reading) await reading
    const floor = log.floor()
    if (!floor || compareMoments(since, floor) >= 0) return
    if (deadEnd && compareMoments(since, deadEnd) <= 0) return
    if (since.seconds < floor.seconds - DAY_SECONDS) return
    reading = readBack(since, floor).finally(() => (reading = null))
    await reading
  }

  return {
    opened(): void {
      begin().catch(onError)
    },
    changed: (change: ToldChange): void => commits.changed(change),
    heard: (): void => commits.flush(),
    broken(): void {
      opening += 1
      commits.forget()
      log.forget()
      streams.end()
    },
    /** Answers with a stream that has no end of its own, or says why there is none. */
    async join(response: ServerResponse, { address, since }: Wish): Promise<NoStream | null> {
      if (!log.now()) return 'deaf'
      const leave = streams.enter(address)
      if (!leave) return 'full'
      response.once('close', leave)
      if (response.destroyed) leave()
      if (since) await reach(since)
      const now = log.now()
      if (!now) {
        leave()
        return 'deaf'
      }
      if (!response.destroyed) streams.open(response, { address, since, now })
      return null
    },
    size: streams.size,
    stop: streams.stop,
  }
}

export type Updates = ReturnType<typeof openUpdates>

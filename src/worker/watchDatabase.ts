import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'
import { primaryTime } from '@/src/db/primaryTime'
import { env } from '@/src/env'

const EVERY_MS = 1_000
/** Beyond that, times that people see and times that decide (the database's) are visibly different ones. */
const MOST_SKEW_MS = 2_000

export type DatabaseState = {
  /** Whether a primary answered the last time it was asked. */
  database: boolean
  /** Whether this process's clock and the primary's agree by 2 s. */
  clock: boolean
}

/**
 * Asks the primary once a second until the returned function is called, and notes in `state` how that went: `/readyz`
 * reads it there, since a request may not wait for a database that hangs. A clock that is off is only told (once), for
 * what is due goes by the database's.
 */
export function watchDatabase(payload: Payload, state: DatabaseState): () => Promise<void> {
  const stopping = new AbortController()
  const look = async (): Promise<void> => {
    const asked = Date.now() + env().KUNYE_CLOCK_OFFSET_MS
    const time = await primaryTime(editorialDatabase(payload))
    const answered = Date.now() + env().KUNYE_CLOCK_OFFSET_MS
    state.database = time !== null
    if (!time) return
    const agrees =
      time.getTime() >= asked - MOST_SKEW_MS && time.getTime() <= answered + MOST_SKEW_MS
    if (state.clock && !agrees) {
      const seconds = Math.round((answered - time.getTime()) / 1_000)
      payload.logger.warn(
        `Bu bilgisayarın saati veritabanınınkinden ${seconds} sn farklı: NTP ile ayarlayın / this machine's clock is off by ${seconds} s from the database's: set it by NTP`,
      )
    }
    state.clock = agrees
  }
  const repeat = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await look()
      await sleep(EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  const watching = repeat()
  return async () => {
    stopping.abort()
    await watching
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

import type { Work } from './Work'

const SHORTEST_MS = 50

async function repeat(payload: Payload, work: Work, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let wait = work.everyMs
    try {
      const more = await work.run(payload, signal)
      if (more !== null) wait = Math.max(SHORTEST_MS, Math.min(wait, more))
    } catch (error) {
      // One kind of work that fails (the database is away) must not end the others, or itself for good.
      if (!signal.aborted) {
        payload.logger.error({ err: error }, `Arka plan işi / background work: ${work.name}`)
      }
    }
    await sleep(wait, undefined, { signal }).catch(() => undefined)
  }
}

/** Runs every kind of work until the returned function is called, which waits for what is in hand. */
export function runWorks(payload: Payload, works: readonly Work[]): () => Promise<void> {
  const stopping = new AbortController()
  const running = works.map((work) => repeat(payload, work, stopping.signal))
  return async () => {
    stopping.abort()
    await Promise.all(running)
  }
}

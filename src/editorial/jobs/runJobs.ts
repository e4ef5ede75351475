import type { Payload } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'

/** One kind of background work. It may run in any number of processes at once and sorts that out by leases. */
export type Job = Readonly<{
  name: string
  /** How long to wait between two runs at most. */
  everyMs: number
  /**
   * Does what is to be done now; answers in how many milliseconds there is more to do, or null when that is not known.
   * Ends early when `signal` says so.
   */
  run(payload: Payload, signal: AbortSignal): Promise<number | null>
}>

const SHORTEST_MS = 50

async function repeat(payload: Payload, job: Job, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let wait = job.everyMs
    try {
      const more = await job.run(payload, signal)
      if (more !== null) wait = Math.max(SHORTEST_MS, Math.min(wait, more))
    } catch (error) {
      // One job that fails (the database is away) must not end the others, or itself for good.
      if (!signal.aborted) {
        payload.logger.error({ err: error }, `Arka plan işi / background job: ${job.name}`)
      }
    }
    await sleep(wait, undefined, { signal }).catch(() => undefined)
  }
}

/** Runs every job until the returned function is called, which waits for what is in hand. */
export function runJobs(payload: Payload, jobs: readonly Job[]): () => Promise<void> {
  const stopping = new AbortController()
  const running = jobs.map((job) => repeat(payload, job, stopping.signal))
  return async () => {
    stopping.abort()
    await Promise.all(running)
  }
}

/** How often a mail is tried before people have to look after it. */
export const MAIL_ATTEMPTS = 7

/** How long to wait after the failed attempt number `attempt` (from 1), in ms: 30 s, 2 min, 8 min, … at most 6 hours. */
export const retryDelay = (attempt: number): number =>
  Math.min(30_000 * 4 ** (attempt - 1), 6 * 60 * 60_000)

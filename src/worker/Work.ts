import type { Payload } from 'payload'

/** One kind of background work. It may run in any number of processes at once and sorts that out by leases. */
export type Work = Readonly<{
  name: string
  /** How long to wait between two runs at most. */
  everyMs: number
  /**
   * Does what is to be done now; answers in how many milliseconds there is more to do, or null when that is not known.
   * Ends early when `signal` says so.
   */
  run(payload: Payload, signal: AbortSignal): Promise<number | null>
}>

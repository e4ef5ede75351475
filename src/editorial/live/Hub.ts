import type { Stale, StreamEnd } from '@/src/editorial/liveEvents'
import type { Actor } from '@/src/workflow/actor'

/** Where the words of one stream go. None of them may throw. */
export type Sink = {
  tell(stale: readonly Stale[]): void
  /** A sign of life, so that nobody on the way takes the stream for dead. */
  beat(): void
  end(why: StreamEnd): void
}

export type Asker = { actor: Actor; session: string }
/** `full`: as many are open as this process takes, or as one account may have; `deaf`: the database tells nothing for a while now. */
export type Admission = 'full' | 'deaf' | { leave(): void }
export type Hub = {
  /**
   * Takes a stream in, or says why not. It waits `patienceMs` for changes that are not heard, as at the start and where they have just broken off.
   * What ends while it comes in is told so by its sink, like any other.
   */
  join(asker: Asker, sink: Sink): Promise<Admission>
  /** How many streams are open. */
  size(): number
  /** Ends all of them at once; none is taken from now on. */
  end(): void
  stop(): Promise<void>
}

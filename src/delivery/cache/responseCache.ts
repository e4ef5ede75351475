import { answerStore, type Answer } from './answerStore'
import { type Change, SILENCE_MS } from '@/src/platform/database/followChanges'
import { createReads, type Reads } from './reads'
import { touchedKeys } from './tags'

type Flight = { since: number; answer: Promise<Answer> }
type Seen = { number: number; change: Change }

/** Changes remembered for the answers being made; one that took longer than that is not kept. */
const REMEMBERED = 500

export type ResponseCache = ReturnType<typeof responseCache>

/**
 * Answers in memory, `bytes` of them at most (0: none), each made once for all who ask at the same time,
 * and never older than the last change the stream has told of. Nothing is kept or shared while the
 * stream is not known to run. `now` in milliseconds.
 *
 * Why no answer stays stale: reads are majority reads on the primary, where the stream runs too, so a
 * read that begins after a change was told of sees it. A change that a read did not see is therefore
 * told of after the read began: either while the answer is being made (then it is among `seen`, and
 * the answer is not kept) or after it was kept (then it is dropped).
 */
export function responseCache(bytes: number, now: () => number) {
  const store = bytes > 0 ? answerStore(bytes) : null
  const flights = new Map<string, Flight>()
  const running = new Set<Flight>()
  let seen: Seen[] = []
  /** Counts changes, and openings and ends of the stream. */
  let number = 0
  /** What began before this number may have missed something. */
  let floor = 0
  let open = false
  let heardAt = -Infinity

  const isTrue = ({ since }: Flight, reads: Reads): boolean => {
    if (!open || since < floor) return false
    const keys = reads.keys()
    return seen.every(
      ({ number: at, change }) =>
        at <= since ||
        !touchedKeys(change, reads.paths(change.collection)).some((key) => keys.has(key)),
    )
  }
  const forget = (): void => {
    const oldest = Math.min(...[...running].map(({ since }) => since))
    seen = seen.filter(({ number: at }) => at > oldest)
  }
  const restart = (isOpen: boolean): void => {
    open = isOpen
    number += 1
    floor = number
    seen = []
    store?.empty()
  }

  const fly = (asked: string, make: (reads: Reads) => Promise<Answer>): Promise<Answer> => {
    const reads = createReads()
    const made = async (): Promise<Answer> => {
      try {
        const answer = await make(reads)
        if (answer.keepable && isTrue(flight, reads)) store?.keep(asked, answer, reads)
        return answer
      } finally {
        running.delete(flight)
        if (flights.get(asked) === flight) flights.delete(asked)
        forget()
      }
    }
    const flight: Flight = { since: number, answer: Promise.resolve().then(made) }
    running.add(flight)
    flights.set(asked, flight)
    return flight.answer
  }

  return {
    /** The answer to `asked`: kept, just being made for another, or made now. Null is asked by nobody else. */
    answer(
      asked: string | null,
      make: (reads: Reads) => Promise<Answer>,
    ): Promise<Answer> | Answer {
      if (asked === null || !store || !open || now() - heardAt >= SILENCE_MS) {
        return make(createReads())
      }
      const kept = store.get(asked)
      if (kept) return kept
      const flight = flights.get(asked)
      // One that began before the last change may not serve who asks after it.
      return flight?.since === number ? flight.answer : fly(asked, make)
    },
    grown: (asked: string): void => store?.weigh(asked),
    changed(change: Change): void {
      number += 1
      store?.drop(change)
      if (running.size === 0) return
      seen.push({ number, change })
      if (seen.length > REMEMBERED) floor = Math.max(floor, seen.shift()?.number ?? 0)
    },
    opened: (): void => restart(true),
    broken: (): void => restart(false),
    /** Everything that happened up to now has been told. */
    heard(): void {
      heardAt = now()
    },
    size: (): number => store?.size() ?? 0,
  }
}

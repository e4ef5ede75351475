import { Overloaded } from './Overloaded'

export type AdmissionLimits = Readonly<{
  /** Pieces of work done at the same time. */
  running: number
  /** Pieces that may wait for one of those to end. */
  waiting: number
  /** Milliseconds a piece may wait. */
  patienceMs: number
}>

export type Admission = Readonly<{
  /** Does `work` now or within the patience, or throws `Overloaded` without having begun it. */
  run<Result>(work: () => Promise<Result>): Promise<Result>
}>

type Waiter = { enter(): void; refuse(error: Overloaded): void; timer: NodeJS.Timeout }

/**
 * Bounds the work under way: `running` at once, `waiting` in line (first come, first served), the rest
 * refused at once. So a process that is asked for more than it can do goes on doing what it can, each
 * piece about as fast as ever, and what it holds in memory stays the same however much is asked.
 */
export function admission({ running, waiting, patienceMs }: AdmissionLimits): Admission {
  const line: Set<Waiter> = new Set()
  let busy = 0

  const turn = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const waiter: Waiter = {
        enter: resolve,
        refuse: reject,
        timer: setTimeout(() => {
          line.delete(waiter)
          waiter.refuse(new Overloaded())
        }, patienceMs),
      }
      line.add(waiter)
    })
  const leave = (): void => {
    const [next] = line
    // Whoever is next takes over the place: it is never free in between for one who comes later.
    if (!next) return void (busy -= 1)
    line.delete(next)
    clearTimeout(next.timer)
    next.enter()
  }

  return {
    async run(work) {
      if (busy < running) busy += 1
      else if (line.size < waiting) await turn()
      else throw new Overloaded()
      try {
        return await work()
      } finally {
        leave()
      }
    },
  }
}

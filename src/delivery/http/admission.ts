import type { ServerResponse } from 'node:http'

import type { Answer } from '@/src/delivery/cache/answerStore'
import type { ResponseCache } from '@/src/delivery/cache/responseCache'
import { refusedError } from '@/src/delivery/errors'
import type { Env } from '@/src/platform/env'
import type { Route } from './route'
import { sendJson } from './send'

type AdmissionLimits = Readonly<{
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

/** Longer than any line of the default length takes, shorter than readers and proxies wait. */
const PATIENCE_MS = 1_000

/** The environment → how much delivery takes on. */
export const admissionLimits = ({
  KUNYE_MAX_CONCURRENT: running,
  KUNYE_MAX_WAITING: waiting,
}: Pick<Env, 'KUNYE_MAX_CONCURRENT' | 'KUNYE_MAX_WAITING'>): AdmissionLimits => ({
  ...{ running, waiting },
  patienceMs: PATIENCE_MS,
})

/** Thrown where a request is turned away because there is more work than this process can do in time. */
class Overloaded extends Error {
  readonly code = 'overloaded'
  constructor() {
    super('overloaded')
  }
}

/** Whether an error is an `Overloaded`, by its code: the class may be loaded more than once. */
export const isOverloaded = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'overloaded'

/** Who waits for an answer that is being made holds its request, 100 kB at most. */
const MOST_PENDING = 2_000

/**
 * The response cache behind `admission`: what is kept is answered at once, whatever else goes on; what
 * has to be made waits for its turn, or is refused (`Overloaded`) together with all who wait for the
 * same answer. No more than `mostPending` requests wait at the same time, whatever they wait for.
 */
export function admittedAnswers(
  responses: ResponseCache,
  { run }: Admission,
  mostPending = MOST_PENDING,
): ResponseCache {
  let pending = 0
  const counted = async (answer: Promise<Answer>): Promise<Answer> => {
    pending += 1
    try {
      // One that was begun for nobody ends by itself, and may be kept for the next.
      if (pending > mostPending) throw new Overloaded()
      return await answer
    } finally {
      pending -= 1
      answer.catch(() => undefined)
    }
  }
  return {
    ...responses,
    answer(asked, make) {
      const answer = responses.answer(asked, (reads) => run(() => make(reads)))
      return answer instanceof Promise ? counted(answer) : answer
    },
  }
}

/** A route whose every answer is made anew: each waits for its turn. */
export const admittedRoute = (route: Route, { run }: Admission): Route => ({
  matches: route.matches,
  answer: (asked) => run(async () => route.answer(asked)),
})

/** Whoever comes again after a second finds the line of those who waited now gone. */
const RETRY_AFTER_S = 1

const MESSAGE = {
  tr: 'Sunucu şu anda çok yoğun; bir saniye sonra yeniden deneyin',
  en: 'The server is too busy at the moment; try again in a second',
}

/**
 * 503 with Retry-After (RFC 9110 §15.6.4, §10.2.3), in GraphQL's shape for clients of that; nobody
 * keeps it.
 */
export const sendOverloaded = (response: ServerResponse): void =>
  sendJson(
    response,
    503,
    { errors: [{ code: 'overloaded', ...refusedError('overloaded', MESSAGE) }] },
    { 'retry-after': String(RETRY_AFTER_S) },
  )

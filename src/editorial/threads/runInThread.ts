import { RefusalError } from '@/src/language/refusal'
import { passToSpeller } from '@/src/sourcing/spelling/speller'
import { startThread, type Thread, THREAD_REFUSALS } from './startThread'

type Job = {
  task: string
  given: unknown
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
}
type Pool = { threads: Thread[]; waiting: Map<string, Job[]>; isForAll?: boolean }

/** Two of them keep a machine of two cores busy; each may take half a gigabyte. */
const MOST_THREADS = 2
/** Jobs that wait, of everybody and of one person: what one waits for is bounded, so memory is. */
const MOST_WAITING = 64
const MOST_OF_ONE = 16
/** A text of so many letters is looked through in some 20 ms: it waits for no thread, and goes to one that is there and has nothing to do. */
const SHORT_LETTERS = 10_000

// Each layer of the app loads this module anew; the threads must be one set.
const KEY = Symbol.for('kunye.threads')
const shared: typeof globalThis & { [KEY]?: Pool } = globalThis
const pool = (): Pool => (shared[KEY] ??= { threads: [], waiting: new Map() })

/** The next job in turn: one of each person who waits, then the next of each. */
const takeNext = ({ waiting }: Pool): Job | undefined => {
  for (const [who, jobs] of waiting) {
    const job = jobs.shift()
    waiting.delete(who)
    if (jobs.length > 0) waiting.set(who, jobs)
    if (job) return job
  }
  return undefined
}

const freeThread = (current: Pool): Thread | undefined => {
  current.threads = current.threads.filter((thread) => !thread.ended())
  const free = current.threads.find((thread) => !thread.busy())
  if (free || current.threads.length >= MOST_THREADS) return free
  const fresh = startThread(passToSpeller)
  current.threads.push(fresh)
  return fresh
}

const goOn = (): void => {
  const current = pool()
  for (let thread = freeThread(current); thread; thread = freeThread(current)) {
    const job = takeNext(current)
    if (!job) return
    void thread.run(job.task, job.given).then(job.resolve, job.reject).finally(goOn)
  }
}

/** From now on short texts are looked through in a thread too, whenever one is idle; the first of them starts one. */
export function shortTextsToo(): void {
  pool().isForAll = true
}

/** A thread that would begin at once; the next one is made where there is none. */
const idleThread = (current: Pool): Thread | undefined => {
  if (!current.isForAll || current.waiting.size > 0) return undefined
  const free = freeThread(current)
  return free?.ready() ? free : undefined
}

/**
 * Runs a task over a text of so many UTF-16 `letters`: a long one in a thread, so that nobody else waits for it; a short one too
 * where one is idle (`shortTextsToo`), else here by `run`. `who` is the person for whom it is done: where several wait, each has a turn. Errors keep their
 * message and `code`. Refuses with 503 `textBusy` where too many wait, `textFailed` where the thread died or hung:
 * nothing is stored then, and the writer still has the text.
 */
export async function runInThread<Given, Result>(
  { task, letters, who }: { task: string; letters: number; who: string },
  run: (given: Given) => Result | Promise<Result>,
  given: Given,
): Promise<Result> {
  if (letters <= SHORT_LETTERS) {
    const idle = idleThread(pool())
    return idle ? runIdle(idle, task, run, given) : run(given)
  }
  const { waiting } = pool()
  const mine = waiting.get(who) ?? []
  const all = [...waiting.values()].reduce((sum, jobs) => sum + jobs.length, 0)
  if (mine.length >= MOST_OF_ONE || all >= MOST_WAITING) {
    throw new RefusalError(THREAD_REFUSALS.busy())
  }
  return new Promise<Result>((resolve, reject) => {
    const done = (result: unknown) => resolve(result as Result)
    waiting.set(who, [...mine, { task, given, resolve: done, reject }])
    goOn()
  })
}

/** A short text is looked through here after all where the thread died over something else. */
async function runIdle<Given, Result>(
  thread: Thread,
  task: string,
  run: (given: Given) => Result | Promise<Result>,
  given: Given,
): Promise<Result> {
  const done = thread.run(task, given).finally(goOn)
  try {
    return (await done) as Result
  } catch (error) {
    if (!thread.ended()) throw error
    return run(given)
  }
}

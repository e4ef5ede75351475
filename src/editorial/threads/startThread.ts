import { join } from 'node:path'
import { z } from 'zod'

import { RefusalError } from '@/src/language/refusal'
import type { passToSpeller } from '@/src/sourcing/spelling/speller'
import { makeRefusal } from '@/src/language/refusal'

export type Thread = {
  run: (task: string, given: unknown) => Promise<unknown>
  busy: () => boolean
  /** Whether it has read what it needs: before that a task waits for seconds. */
  ready: () => boolean
  ended: () => boolean
}

/** The longest text takes 2 to 5 s on a slow machine; a transaction that waits for it may last 60 s. */
const LIMIT_MS = 30_000
const IDLE_MS = 10 * 60_000
/** What a process may grow by while one task runs: bytes outside the heap (a file that unpacks without an end) have no limit of their own. */
const MOST_GROWTH = 800_000_000
const WATCH_MS = 100

const message = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({
    ask: z.number(),
    words: z.string(),
    limit: z.number(),
  }),
  z.object({
    id: z.number(),
    error: z.object({ message: z.string(), code: z.string().optional() }),
  }),
  z.object({ id: z.number(), result: z.unknown() }),
])

// By path from the project's root: see startSpeller.
const threadPath = () => join(process.cwd(), 'src', 'editorial', 'threads', 'thread.mjs')

/**
 * Starts a thread that does one task of `tasks.ts` at a time and asks the dictionary by `ask`. It keeps no process alive
 * and ends after ten idle minutes. A task that takes longer than `limit` ms, or a thread that dies, is refused (503
 * `textFailed`), and the thread is `ended`; so is one by which the process grows without an end.
 */
export const startThread = (
  ask: typeof passToSpeller,
  file = threadPath(),
  limit = LIMIT_MS,
): Thread => {
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  const worker = new Worker(file, {
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  let job: { id: number; settle: (error: unknown, result?: unknown) => void } | null = null
  let [isReady, hasEnded] = [false, false]
  let nextId = 0
  let idle: NodeJS.Timeout | undefined

  const end = () => {
    hasEnded = true
    clearTimeout(idle)
    job?.settle(new RefusalError(THREAD_REFUSALS.failed()))
    void worker.terminate()
  }
  worker.on('error', end)
  worker.on('exit', end)
  worker.on('message', (raw: unknown) => {
    const said = message.safeParse(raw).data
    if (!said) return
    if ('ready' in said) {
      isReady = true
      return
    }
    if ('ask' in said) {
      void ask(said.words, said.limit).then((answers) =>
        worker.postMessage({ answerTo: said.ask, answers }),
      )
      return
    }
    if (said.id !== job?.id) return
    if ('error' in said) {
      const { message: text, code } = said.error
      return job.settle(Object.assign(new Error(text), code && { code }))
    }
    job.settle(null, said.result)
  })
  // Last: a listener for messages makes a thread hold its process again.
  worker.unref()

  const run: Thread['run'] = (task, given) =>
    new Promise((resolve, reject) => {
      clearTimeout(idle)
      const timer = setTimeout(end, limit)
      // From the first look on: asking the system takes a millisecond, and most tasks are done before it.
      let before = Infinity
      const watch = setInterval(() => {
        const now = process.memoryUsage.rss()
        before = Math.min(before, now)
        if (now - before > MOST_GROWTH) end()
      }, WATCH_MS)
      const settle = (error: unknown, result?: unknown) => {
        clearTimeout(timer)
        clearInterval(watch)
        job = null
        idle = setTimeout(end, IDLE_MS).unref()
        if (error) reject(error)
        else resolve(result)
      }
      job = { id: (nextId += 1), settle }
      worker.postMessage({ id: nextId, task, given })
    })
  return { run, busy: () => job !== null, ready: () => isReady, ended: () => hasEnded }
}

/** Why a long text could not be looked through; nothing was stored. */
export const THREAD_REFUSALS = {
  busy: makeRefusal('textBusy', 503, {
    tr: 'Şu an çok uzun metin denetleniyor; kaydedilmedi. Metniniz duruyor, biraz sonra yeniden deneyin.',
    en: 'Too many long texts are being checked at the moment; nothing was saved. Your text is still here: try again shortly.',
  }),
  failed: makeRefusal('textFailed', 503, {
    tr: 'Metin denetlenemedi; kaydedilmedi. Metniniz duruyor: yeniden deneyin, olmazsa haberi bölün.',
    en: 'The text could not be checked; nothing was saved. Your text is still here: try again, or split the story.',
  }),
}

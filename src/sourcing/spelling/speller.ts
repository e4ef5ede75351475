import { join } from 'node:path'
import { z } from 'zod'

export type SpellerQuestion = { lower: string; printed: string }
/** Null for a word the dictionary knows; else its suggestions, perhaps none. */
export type SpellerAnswer = string[] | null

// Each layer of the app loads this module anew; the thread with its dictionary must be one.
const KEY = Symbol.for('kunye.speller')
const shared: typeof globalThis & { [KEY]?: Speller } = globalThis

const running = (): Speller => {
  const current = shared[KEY]
  if (current && !current.failed()) return current
  const fresh = startSpeller()
  shared[KEY] = fresh
  return fresh
}

/**
 * Asks the Turkish dictionary, which lives in a worker thread loaded on first use, about some words.
 * Null when no answer came within `limit` milliseconds or the thread failed: a spelling check must never
 * hold up a save. A thread that is still loading is left to finish for the next one; one that hangs is ended.
 */
export const querySpeller = async (
  words: readonly SpellerQuestion[],
  limit: number,
): Promise<SpellerAnswer[] | null> => {
  if (words.length === 0) return []
  const answers = await passToSpeller(JSON.stringify(words), limit)
  return answers === null ? null : (spellerAnswers.safeParse(JSON.parse(answers)).data ?? null)
}

/**
 * `querySpeller` for a thread that has written its words as JSON and reads the answers itself: this one passes both on as they are,
 * a hundred thousand words in no time.
 */
export const passToSpeller = async (words: string, limit: number): Promise<string | null> => {
  try {
    return await running().ask(words, limit)
  } catch {
    return null
  }
}

export type Speller = {
  /** A list of `SpellerQuestion` as JSON; one of `SpellerAnswer` as JSON. */
  ask: (words: string, limit: number) => Promise<string | null>
  failed: () => boolean
  stop: () => void
}

// The dictionary takes some 20 MB: given back when nobody has written for a while.
const IDLE_MS = 10 * 60_000
/** Loading takes 1–4 s where its table has to be made first (wordTable.mjs); a thread that needs a minute will never answer and must not slow every save. */
const LOAD_MS = 60_000

// By path from the project's root, not `import.meta.url`: in a Next build that would point into `.next`,
// where the file is not, and under Jest into a transformed module. Every process of ours starts in the root.
const workerPath = () => join(process.cwd(), 'src', 'sourcing', 'spelling', 'spellWorker.mjs')

/**
 * Starts the dictionary's thread. It keeps no process alive, needs no flags of its parent (tsx's and
 * Jest's loaders stay outside), and ends by itself after ten idle minutes.
 */
export const startSpeller = (file = workerPath()): Speller => {
  // Asked of the process, not imported: Turbopack follows `new Worker(…)` of an import, takes every file of
  // this folder for a possible worker, and would run a bundled copy that cannot find its dictionary.
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  const worker = new Worker(file, {
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  const waiting = new Map<number, (answers: string | null) => void>()
  let nextId = 0
  let isReady = false
  let hasFailed = false
  let idle: NodeJS.Timeout | undefined

  const loading = setTimeout(() => stop(), LOAD_MS).unref()
  const stop = () => {
    hasFailed = true
    clearTimeout(loading)
    clearTimeout(idle)
    for (const answer of waiting.values()) answer(null)
    waiting.clear()
    void worker.terminate()
  }
  const restWhenIdle = () => {
    clearTimeout(idle)
    idle = setTimeout(stop, IDLE_MS).unref()
  }
  worker.on('error', stop)
  worker.on('exit', stop)
  worker.on('message', (raw: unknown) => {
    const message = spellerMessage.safeParse(raw).data
    if (!message) return
    isReady = true
    clearTimeout(loading)
    if (!('id' in message)) return
    waiting.get(message.id)?.(message.answers)
    waiting.delete(message.id)
  })
  // Last: a listener for messages makes a thread hold its process again.
  worker.unref()

  const ask: Speller['ask'] = (words, limit) =>
    new Promise((resolve) => {
      const id = (nextId += 1)
      const wasReady = isReady
      const timer = setTimeout(() => {
        waiting.delete(id)
        resolve(null)
        if (wasReady) stop()
      }, limit)
      waiting.set(id, (answers) => {
        clearTimeout(timer)
        resolve(answers)
      })
      restWhenIdle()
      worker.postMessage({ id, words })
    })

  return { ask, failed: () => hasFailed, stop }
}

/** One answer per word. */
const spellerAnswers = z.array(z.array(z.string()).nullable())

/** What the dictionary's thread says: that it has loaded, or the answers to a question as JSON. */
const spellerMessage = z.union([
  z.object({ id: z.number(), answers: z.string() }),
  z.object({ ready: z.literal(true) }),
])

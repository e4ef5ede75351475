import { startSpeller, type Speller } from './startSpeller'

export type SpellerQuestion = { lower: string; printed: string }
/** Null for a word the dictionary knows; else its suggestions, perhaps none. */
export type SpellerAnswer = string[] | null

// Each layer of the app loads this module anew; the thread with its 200 MB dictionary must be one.
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
export const askSpeller = async (
  words: readonly SpellerQuestion[],
  limit: number,
): Promise<SpellerAnswer[] | null> => {
  if (words.length === 0) return []
  try {
    return await running().ask(words, limit)
  } catch {
    return null
  }
}

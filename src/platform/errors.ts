import type { Words } from '@/src/language/words'

/**
 * Thrown when the newsroom cannot start (or a command cannot reach its database) for a reason the
 * reader can mend: one sentence in Turkish, one in English, saying what, where and how.
 * Tell it apart by `code`, never by `instanceof`: the module may be loaded more than once.
 */
export class StartRefusal extends Error {
  readonly code = 'startRefusal'
  readonly words: Words

  constructor(words: Words, options?: ErrorOptions) {
    super(`${words.tr}\n${words.en}`, options)
    this.words = words
  }
}

/** A refusal to start, from its sentence in Turkish and in English. */
export const startRefusal = (tr: string, en: string): StartRefusal => new StartRefusal({ tr, en })

/** Where a step tells what it is doing. One call is one line on the terminal. */
export type Report = (words: Words) => void

/**
 * The `code` of an error (`ENOENT`, MongoDB's 112, our own), or undefined. It asks for no class:
 * the same class exists several times in one process (Next layers, test sandboxes).
 */
export function codeOf(error: unknown): string | number | undefined {
  if (typeof error !== 'object' || !error || !('code' in error)) return undefined
  const { code } = error
  return typeof code === 'string' || typeof code === 'number' ? code : undefined
}

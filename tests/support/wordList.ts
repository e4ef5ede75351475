import type { querySpeller } from '@/src/sourcing/spelling/speller'

/**
 * A small dictionary in place of the real one, which takes seconds to load: `words` are known, `suggestions` are
 * what it offers for a word it does not know (in lower case).
 */
export const wordList =
  (list: { words: string[]; suggestions?: Record<string, string[]> }): typeof querySpeller =>
  async (questions) =>
    questions.map(({ lower }) =>
      list.words.includes(lower) ? null : (list.suggestions?.[lower] ?? []),
    )

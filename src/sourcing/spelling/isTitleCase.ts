// "ve", "ile", "de", "için" stay small in a headline; longer words are all capitalised.
const SMALL_WORD = 4
const FEWEST = 4

/**
 * Whether the words of one sentence are printed like a headline, each with a capital, so that a capital
 * says nothing about a word being a name. Needs four words, lest "Ramiz Mekhtiyev Bakü’de." look like one.
 */
export const isTitleCase = (words: readonly string[]): boolean => {
  const long = words.filter((word) => word.length > SMALL_WORD)
  return long.length >= FEWEST && long.every((word) => /^\p{Lu}/u.test(word))
}

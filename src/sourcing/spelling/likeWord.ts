/** A suggestion with the capital of the word it replaces: `planlanan` for `Planlaan` → `Planlanan`. */
export const likeWord = (word: string, suggestion: string): string => {
  const [first = '', ...rest] = Array.from(suggestion)
  return /^\p{Lu}/u.test(word) ? first.toLocaleUpperCase('tr') + rest.join('') : suggestion
}

/** A suggestion with the capital of the word it replaces: `planlanan` for `Planlaan` → `Planlanan`. */
export const likeWord = (word: string, suggestion: string): string =>
  /^\p{Lu}/u.test(word)
    ? suggestion.replace(/^./u, (first) => first.toLocaleUpperCase('tr'))
    : suggestion

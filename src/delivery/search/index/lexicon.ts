/** Texts by number, in the order in which they were met. */
export type Lexicon = {
  /** The number of a text, a new one where it has none. */
  add(text: string): number
  find(text: string): number | undefined
  textOf(number: number): string
  size(): number
  all(): readonly string[]
}

/** `texts`: those of a lexicon of before, by number. */
export function createLexicon(texts: readonly string[] = []): Lexicon {
  const numbered = [...texts]
  const numbers = new Map(numbered.map((text, number) => [text, number]))
  return {
    add(text) {
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, numbered.length)
      return numbered.push(text) - 1
    },
    find: (text) => numbers.get(text),
    textOf: (number) => numbered[number] ?? '',
    size: () => numbered.length,
    all: () => numbered,
  }
}

// A minus before a word or a quotation, not inside one ("Moskova-Bakü"); whatever keyboards and pages write for both.
const PARTS = /(?<=^|\s)([-−–]?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]|(?<=[-−–])(\S+))/gu

/** What somebody typed into a search, of readers or of the newsroom, taken apart. */
export type SearchedParts = Readonly<{
  /** Every word of it has to stand there. */
  words: string
  /** `"in this order"`. */
  phrases: readonly string[]
  /** `-word` and `-"some words"`: none of it may stand there. */
  without: Readonly<{ words: readonly string[]; phrases: readonly string[] }>
}>

/** What was typed → its words, phrases and what may not be there. Pure; refuses nothing. */
export function searchedParts(query: string): SearchedParts {
  const phrases: string[] = []
  const without: { words: string[]; phrases: string[] } = { words: [], phrases: [] }
  const words = query.replaceAll(PARTS, (_, minus: string, phrase?: string, word?: string) => {
    if (minus === '') phrases.push(phrase ?? '')
    else if (phrase === undefined) without.words.push(word ?? '')
    else without.phrases.push(phrase)
    return ' '
  })
  return { words, phrases, without }
}

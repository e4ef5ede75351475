import { splitSentences } from '@/src/text/splitSentences'
import { isTitleCase } from './isTitleCase'
import { tokens, type Token } from './tokens'

export type PlacedToken = Token & {
  isCapitalised: boolean
  /** All capitals: an abbreviation, or shouting. */
  isCapitals: boolean
  /** A capital here is owed to the place (start of the sentence, headline), not to the word. */
  capitalIsOwed: boolean
}

/** One save asks four times about the words of one long text; the last one is remembered. */
const LONG = 10_000
let last: { text: string; found: PlacedToken[] } | undefined

/** The words of a Turkish text with what their capitals mean where they stand. */
export const sentenceTokens = (text: string): readonly PlacedToken[] => {
  if (last?.text === text) return last.found
  const found = tokensIn(text)
  if (text.length > LONG) last = { text, found }
  return found
}

const tokensIn = (text: string): PlacedToken[] =>
  splitSentences(text, 'tr').flatMap((sentence) => {
    const words = tokens(sentence.text)
    const titled = isTitleCase(words.map(({ word }) => word))
    return words.map((token, index) => ({
      ...token,
      start: token.start + sentence.start,
      end: token.end + sentence.start,
      isCapitalised: /^\p{Lu}/u.test(token.word),
      isCapitals: !/\p{Ll}/u.test(token.word),
      capitalIsOwed: index === 0 || titled,
    }))
  })

import type { QuoteSelector, Span } from '@/src/text/anchorQuote'

/** How much stands beside the words, so that they are found again in another place (UTF-16 units). */
const CONTEXT = 32
/** What a comment can hold; longer words are found by their beginning. */
const LONGEST = 2000

const isHighHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLowHalf = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** A cut never parts the two halves of one character. */
const whole = (text: string): string => {
  const from = isLowHalf(text.charCodeAt(0)) ? 1 : 0
  return text.slice(from, isHighHalf(text.charCodeAt(text.length - 1)) ? -1 : undefined)
}

/**
 * The words of a span with 32 characters on each side (W3C TextQuoteSelector, Web Annotation Data Model §4.2.4),
 * without white space at their ends; null when no letter is left.
 */
export function quoteAt(text: string, { start, end }: Span): QuoteSelector | null {
  const chosen = text.slice(start, end)
  const words = chosen.trim()
  if (words === '') return null
  const from = start + (chosen.length - chosen.trimStart().length)
  const exact = words.length > LONGEST ? whole(words.slice(0, LONGEST)) : words
  const to = from + exact.length
  return {
    exact,
    prefix: whole(text.slice(Math.max(0, from - CONTEXT), from)),
    suffix: whole(text.slice(to, to + CONTEXT)),
  }
}

import type { QuoteSelector, Span } from '@/src/language/text/anchorQuote'
import type { CommentField } from './commentsAnswer'
import type { Texts } from './threadsOf'

/** The last place a person was at: a field, and what is selected in it. */
export type Selected = { field: CommentField; span: Span | null }
export type CommentPlace =
  | { key: 'words' | 'headline' | 'dek'; field: CommentField; selector: QuoteSelector }
  | { key: 'article' }

const wholeField = (key: 'headline' | 'dek', texts: Texts): CommentPlace[] => {
  const selector = quoteAt(texts[key], { start: 0, end: texts[key].length })
  return selector ? [{ key, field: key, selector }] : []
}

/**
 * What a new comment can be about, the likeliest first: the selected words, else the headline or dek the person was in,
 * else the whole article.
 */
export function placesFor(texts: Texts, selected: Selected | null): CommentPlace[] {
  const words = selected?.span ? quoteAt(texts[selected.field], selected.span) : null
  const fields = [...wholeField('headline', texts), ...wholeField('dek', texts)]
  const all: CommentPlace[] = [
    ...(selected && words
      ? [{ key: 'words' as const, field: selected.field, selector: words }]
      : []),
    { key: 'article' },
    ...fields,
  ]
  const likely = words ? 'words' : (selected?.field ?? 'article')
  return all.sort((a, b) => Number(b.key === likely) - Number(a.key === likely))
}

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

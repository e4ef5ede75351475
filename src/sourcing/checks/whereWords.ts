import type { Finding, SourcedArticle } from '../types'
import type { AttributionField } from '../vocabulary'

/** A thousand attributions over one long text would be stored with the text a thousand times. */
const LONGEST_QUOTE = 1_000

/** The words of a finding as they are kept with it: all of them, or the first 1,000 code units. */
export const quoteOf = (words: string): string => words.slice(0, LONGEST_QUOTE)

/**
 * A place in a field's text (UTF-16 code units) with its words as quote (see `quoteOf`). Offsets outside the text are
 * moved to its edge, so that `quote` is where the place begins, whatever comes in.
 */
export const whereWords = (
  article: SourcedArticle,
  field: AttributionField,
  span: { start: number; end: number },
): Finding['where'] => {
  const text = article[field]
  const start = Math.min(Math.max(span.start, 0), text.length)
  const end = Math.min(Math.max(span.end, start), text.length)
  return { field, start, end, quote: quoteOf(text.slice(start, end)) }
}

import type { Finding, SourcedArticle } from '../types'
import type { AttributionField } from '../vocabulary'

/**
 * A place in a field's text (UTF-16 code units) with its words as quote. Offsets outside the text are
 * moved to its edge, so that `quote === text.slice(start, end)` holds whatever comes in.
 */
export const whereWords = (
  article: SourcedArticle,
  field: AttributionField,
  span: { start: number; end: number },
): Finding['where'] => {
  const text = article[field]
  const start = Math.min(Math.max(span.start, 0), text.length)
  const end = Math.min(Math.max(span.end, start), text.length)
  return { field, start, end, quote: text.slice(start, end) }
}

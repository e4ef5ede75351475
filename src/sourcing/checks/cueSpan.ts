import type { SourcedArticle, SourcedAttribution } from '../types'

/** Where a row's cue stands in its field's text, looked for inside the row's span first; null when it does not. */
export const cueSpan = (
  article: SourcedArticle,
  row: SourcedAttribution,
): { start: number; end: number } | null => {
  if (!row.cue) return null
  const text = article[row.field]
  const inside = row.span ? text.slice(0, row.span.end).indexOf(row.cue, row.span.start) : -1
  const start = inside >= 0 ? inside : text.indexOf(row.cue)
  return start < 0 ? null : { start, end: start + row.cue.length }
}

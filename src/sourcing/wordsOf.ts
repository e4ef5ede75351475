import type { SourcedArticle, SourcedAttribution } from './types'

/** The words an attribution covers; in headline and dek the whole field where no span is given; '' for an unmarked row. */
export const wordsOf = (article: SourcedArticle, row: SourcedAttribution): string => {
  if (row.span) return article[row.field].slice(row.span.start, row.span.end)
  return row.field === 'body' ? '' : article[row.field]
}

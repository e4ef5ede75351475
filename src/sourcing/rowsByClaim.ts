import type { SourcedArticle, SourcedAttribution } from './types'

/** The attributions of every claim of the article by claim id; a claim no row names has an empty list. */
export const rowsByClaim = (
  article: Pick<SourcedArticle, 'claims' | 'attributions'>,
): Map<string, SourcedAttribution[]> => {
  const rows = new Map<string, SourcedAttribution[]>()
  for (const claim of article.claims) rows.set(claim.id, [])
  for (const row of article.attributions) {
    if (row.claim !== null) rows.get(row.claim)?.push(row)
  }
  return rows
}

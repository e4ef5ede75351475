import type { Finding, SourcedArticle, SourcedAttribution, SourcedClaim } from '../types'
import { whereRow } from './whereRow'
import { whereWords } from './whereWords'

/** Where a claim is first made: at its first attribution; a claim no row names is nowhere (empty place). */
export const whereClaim = (
  article: SourcedArticle,
  claim: SourcedClaim,
  rows: readonly SourcedAttribution[],
): Finding['where'] => {
  const first = rows.find((row) => row.span !== null || row.field !== 'body') ?? rows[0]
  const where = first ? whereRow(article, first) : whereWords(article, 'body', { start: 0, end: 0 })
  return { ...where, claimId: claim.id }
}

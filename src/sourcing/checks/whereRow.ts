import type { Finding, SourcedArticle, SourcedAttribution } from '../types'
import { whereWords } from './whereWords'

/**
 * Where an attribution stands: its span; else, in headline and dek, the whole field (those rows carry no
 * mark); a body row without a mark is nowhere and gets the empty place at the start of the body.
 */
export const whereRow = (article: SourcedArticle, row: SourcedAttribution): Finding['where'] => {
  const whole = { start: 0, end: row.field === 'body' ? 0 : article[row.field].length }
  return {
    ...whereWords(article, row.field, row.span ?? whole),
    attributionId: row.id,
    ...(row.claim === null ? {} : { claimId: row.claim }),
  }
}

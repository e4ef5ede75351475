import { rowsByClaim } from '../claimRegister'
import { independentOrigins } from '../origins'
import type { Finding, SourcedArticle } from '../types'
import { ofMany } from './ofMany'
import { cueSpan, isPlaced, whereRow, whereWords } from './where'

/**
 * Warns of “iddialara göre”, “kaynaklar”, “sources”: words that speak of many and name none, where the claim has fewer than two independent origins.
 * One finding for the same words, at the cue, else at the row.
 */
export const pluralSources = (article: SourcedArticle): Finding[] => {
  const byClaim = rowsByClaim(article)
  const told = new Set<string>()
  return article.attributions.flatMap((row): Finding[] => {
    const words = isPlaced(row) && row.stance === 'asserts' ? ofMany(article, row) : null
    const origins = independentOrigins(byClaim.get(row.claim ?? '') ?? [row])
    if (words === null || origins >= 2) return []
    const cue = cueSpan(article, row)
    const where = {
      ...whereRow(article, row),
      ...(cue ? whereWords(article, row.field, cue) : {}),
    }
    const key = `${where.field} ${where.start}`
    if (told.has(key)) return []
    told.add(key)
    return [
      {
        code: 'pluralSources',
        severity: 'warn',
        never: false,
        where,
        params: { words, origins },
        message: {
          tr: `“${words}” çok kaynak varmış gibi okunuyor, ama arkasında birbirinden bağımsız iki kaynak yok. Kimin söylediğini yazın ya da sözü tekile çevirin.`,
          en: `“${words}” reads as if there were many sources, but there are not two independent ones behind it. Say who they are, or put it in the singular.`,
        },
      },
    ]
  })
}

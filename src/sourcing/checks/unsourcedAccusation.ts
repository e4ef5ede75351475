import { independentOrigins } from '../origins'
import { rowsByClaim } from '../claimRegister'
import type { Finding, SourcedArticle } from '../types'
import { whereClaim } from './where'

/**
 * Blocks a criminal or reputational claim for which nobody answers: only hedges without an agent, the
 * house voice, an unseen document, or no row at all. One finding per claim, at its first attribution's words.
 */
export const unsourcedAccusation = (article: SourcedArticle): Finding[] => {
  const byClaim = rowsByClaim(article)
  return article.claims.flatMap((claim): Finding[] => {
    const rows = byClaim.get(claim.id) ?? []
    if (claim.seriousness === 'none' || independentOrigins(rows) > 0) return []
    return [
      {
        code: 'unsourcedAccusation',
        severity: 'block',
        never: false,
        where: whereClaim(article, claim, rows),
        params: { claim: claim.text, seriousness: claim.seriousness },
        message: {
          tr: `“${claim.text}” ağır bir iddia, ama kimin söylediği yazmıyor. Kaynağını adıyla yazın ya da iddiayı metinden çıkarın; “iddia edildi”, “belirtildi” kaynak yerine geçmez.`,
          en: `“${claim.text}” is a serious claim, but the text does not say who makes it. Name the source or take the claim out; “it is alleged” or “it was stated” does not stand in for one.`,
        },
      },
    ]
  })
}

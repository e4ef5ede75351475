import { rowsByClaim } from '../claimRegister'
import type { Finding, SourcedArticle } from '../types'
import { ofMany } from './ofMany'
import { cueSpan, isPlaced, whereRow, whereWords } from './where'

/**
 * Warns of a claim that nothing but an agentless passive (“belirtildi”, “iddia edilen”, “it was stated”) carries: each row of it is of mode agentlessHedge,
 * and one of them asserts it by other words than those that speak of many (“iddialara göre”: `pluralSources`). One finding a claim, at the cue of that row.
 */
export const agentlessOnly = (article: SourcedArticle): Finding[] => {
  const byClaim = rowsByClaim(article)
  return article.claims.flatMap((claim): Finding[] => {
    const rows = byClaim.get(claim.id) ?? []
    const row = rows.find(
      (one) => isPlaced(one) && one.stance === 'asserts' && ofMany(article, one) === null,
    )
    if (!row || rows.some(({ mode }) => mode !== 'agentlessHedge')) return []
    const cue = cueSpan(article, row)
    return [
      {
        code: 'agentlessOnly',
        severity: 'warn',
        never: false,
        where: {
          ...whereRow(article, row),
          ...(cue ? whereWords(article, row.field, cue) : {}),
          claimId: claim.id,
        },
        params: { claim: claim.text, cue: row.cue ?? '' },
        message: {
          tr: `“${claim.text}” iddiasını kimin söylediği yazmıyor; onu yalnız öznesiz bir söz taşıyor${row.cue ? ` (“${row.cue}”)` : ''}. Söyleyeni yazın ya da iddiayı çıkarın.`,
          en: `The text does not say who says “${claim.text}”; only a passive without anybody carries it${row.cue ? ` (“${row.cue}”)` : ''}. Say who says so, or take it out.`,
        },
      },
    ]
  })
}

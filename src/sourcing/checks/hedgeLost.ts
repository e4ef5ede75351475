import { rowsByClaim } from '../claimRegister'
import type { Finding, SourcedArticle, SourcedAttribution } from '../types'
import { byPlace, isPlaced, whereRow } from './where'

const isHedge = ({ mode, stance }: SourcedAttribution): boolean =>
  (mode === 'agentlessHedge' || mode === 'unseenDocument') && stance === 'asserts'
const isFlat = ({ mode, stance }: SourcedAttribution): boolean =>
  mode === 'houseVoice' && stance === 'asserts'

/**
 * Warns of a claim that a row of the body hedges (agentlessHedge, unseenDocument) and a later one, on other words, tells in the house's own voice, while
 * no row before it names anybody for it. One finding a claim, at the first flat row.
 */
export const hedgeLost = (article: SourcedArticle): Finding[] => {
  const byClaim = rowsByClaim(article)
  return article.claims.flatMap((claim): Finding[] => {
    const rows = (byClaim.get(claim.id) ?? [])
      .filter((row) => row.field === 'body' && isPlaced(row))
      .map((row) => ({ row, where: whereRow(article, row) }))
      .sort((a, b) => byPlace(a.where, b.where))
    const first = rows.findIndex(({ row }) => isHedge(row))
    const hedge = rows[first]
    if (!hedge) return []
    const at = rows.findIndex(
      ({ row, where }, index) => index > first && isFlat(row) && where.start >= hedge.where.end,
    )
    const flat = rows[at]
    const before = rows.slice(0, at)
    if (!flat || before.some(({ row }) => !isHedge(row) && row.stance === 'asserts')) return []
    return [
      {
        code: 'hedgeLost',
        severity: 'warn',
        never: false,
        where: { ...flat.where, claimId: claim.id },
        params: { case: 'flat', claim: claim.text },
        message: {
          tr: `“${claim.text}” önce kimin söylediği belli olmadan aktarılıyor, burada kesinmiş gibi veriliyor. Yumuşatın ya da kimin söylediğini yazın.`,
          en: `“${claim.text}” is only hedged at first and stated as a fact here. Soften it, or say who says so.`,
        },
      },
    ]
  })
}

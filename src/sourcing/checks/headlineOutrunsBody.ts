import { rowsByClaim } from '../claimRegister'
import type { Finding, SourcedArticle, SourcedAttribution } from '../types'
import { cueSpan, whereRow, whereWords } from './where'

const UNBACKED = new Set(['agentlessHedge', 'houseVoice', 'unseenDocument'])

const flatlySaid = (row: SourcedAttribution): boolean =>
  row.field !== 'body' &&
  UNBACKED.has(row.mode) &&
  row.stance === 'asserts' &&
  (row.cueClass === 'factive' || row.cueClass === 'none')

const carried = (row: SourcedAttribution): boolean =>
  row.field === 'body' && row.stance === 'asserts' && !UNBACKED.has(row.mode)

/**
 * Blocks a headline or dek that states as fact (a factive cue such as "ifşa oldu", or no cue) what the
 * body only hedges or says in the house's own voice. A headline row with its own source ("APA: …") states
 * nothing of ours. One finding per row, at its cue, else at the words it covers.
 */
export const headlineOutrunsBody = (article: SourcedArticle): Finding[] => {
  const byClaim = rowsByClaim(article)
  return article.attributions.flatMap((row): Finding[] => {
    const claim = article.claims.find(({ id }) => id === row.claim)
    if (!claim || !flatlySaid(row) || (byClaim.get(claim.id) ?? []).some(carried)) return []
    const cue = cueSpan(article, row)
    const place = row.field === 'headline' ? 'Başlık' : 'Spot'
    const placeEn = row.field === 'headline' ? 'The headline' : 'The dek'
    const where = {
      ...whereRow(article, row),
      ...(cue ? whereWords(article, row.field, cue) : {}),
    }
    return [
      {
        code: 'headlineOutrunsBody',
        severity: 'block',
        never: false,
        where,
        params: { claim: claim.text, field: row.field },
        message: {
          tr: `${place} “${claim.text}” iddiasını kesinleşmiş gibi veriyor; metinde bunu üstlenen bir kaynak yok. Yumuşatın ya da kimin söylediğini ekleyin.`,
          en: `${placeEn} states “${claim.text}” as a fact, but nobody in the text answers for it. Soften it or say who says so.`,
        },
      },
    ]
  })
}

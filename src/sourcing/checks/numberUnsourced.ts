import { rowsByClaim } from '../claimRegister'
import type { Finding, SourcedArticle, SourcedAttribution } from '../types'
import { isPlaced, whereClaim } from './where'

/** Somebody or something is there to be asked for the number: by name, a document that was seen, or ourselves. */
const answers = ({ mode, stance, groundRules, ...row }: SourcedAttribution): boolean => {
  if (stance !== 'asserts' || groundRules === 'offRecord') return false
  if (mode === 'namedSource') return row.source !== null
  if (mode === 'namedSpeaker') return row.speaker !== null
  if (mode === 'document') {
    return row.source !== null || row.speaker !== null || row.hasEvidence || row.isOnFile === true
  }
  return mode === 'ownReporting'
}

/**
 * Warns of a claim with a quantity of which no row names anybody: no source, no speaker, no document, and it is not our own count. At its first words in
 * the text; a claim without words, or without a row, is `danglingAttribution`. What no mark touches is `unattributedSentence`, never both.
 */
export const numberUnsourced = (article: SourcedArticle): Finding[] => {
  const byClaim = rowsByClaim(article)
  return article.claims.flatMap((claim): Finding[] => {
    const rows = byClaim.get(claim.id) ?? []
    if (!claim.quantity || !rows.some(isPlaced) || rows.some(answers)) return []
    const { value, unit } = claim.quantity
    const number = unit ? `${value} ${unit}` : String(value)
    return [
      {
        code: 'numberUnsourced',
        severity: 'warn',
        never: false,
        where: whereClaim(article, claim, rows),
        params: { claim: claim.text, number },
        message: {
          tr: `Sayıyı (${number}) kimin verdiği yazmıyor: “${claim.text}”. Kaynağını, konuşanı ya da belgeyi yazın; biz saydıysak “kendi haberimiz” deyin.`,
          en: `The text does not say who gives the figure (${number}): “${claim.text}”. Name the source, the speaker or the document; if we counted, choose “own reporting”.`,
        },
      },
    ]
  })
}

import type {
  Finding,
  SourcedArticle,
  SourcedAttribution,
  SourcedClaim,
  SourcedEntities,
} from '../types'
import type { AttributionMode } from '../vocabulary'
import { wordsOf } from '../wordsOf'
import { type LegalWord, legalWords, RANKS } from './legalWords'
import { isPlaced, whereRow, whereWords } from './where'

/** Nobody else is named for the words: what they call somebody, the newsroom does. */
const OURS: ReadonlySet<AttributionMode> = new Set([
  'houseVoice',
  'ownReporting',
  'agentlessHedge',
  'unseenDocument',
])
const NEEDS: readonly { tr: string; en: string }[] = [
  { tr: 'bir iddia', en: 'an allegation' },
  { tr: 'bir soruşturma', en: 'an investigation' },
  { tr: 'gözaltı ya da tutuklama', en: 'a detention' },
  { tr: 'bir dava', en: 'a charge' },
  { tr: 'bir yargılama', en: 'a trial' },
  { tr: 'bir mahkûmiyet', en: 'a conviction' },
]

/** Whether the law has to do with a claim at all: a robber crab is no robber. */
const isLegal = (claim: SourcedClaim): boolean =>
  claim.seriousness !== 'none' ||
  claim.kind === 'accusation' ||
  claim.kind === 'legalStatus' ||
  Boolean(claim.legalStage)

/** How far the claim's matter has come, by the claim, else by what is known of its persons; null where nobody says. */
const reached = (claim: SourcedClaim, { persons }: SourcedEntities): number | null => {
  if (claim.legalStage) return RANKS[claim.legalStage]
  const ranks = claim.persons.flatMap((id) =>
    (persons[id]?.legalStages ?? []).map((stage) => RANKS[stage]),
  )
  return ranks.length > 0 ? Math.max(...ranks) : null
}

/** Where nobody says how far it has come, only a conviction has to be shown. */
const admits = (known: number | null, { rank }: LegalWord): boolean =>
  known === null ? rank < RANKS.convicted : rank <= known

type Hit = { word: LegalWord; row: SourcedAttribution; start: number; admitted: boolean }

/**
 * Blocks words that say somebody has come further before the law than the claim has (`legalStage`; where it is empty, the furthest of `legalMatters` of its
 * persons): “tutuklandı” of an investigation, “mahkûm oldu” of a trial. Where nobody says how far, only words of a conviction are stopped. Words that call
 * somebody guilty (“suçlu”, “darbeci”) need a conviction where no one is named for them. What is quoted, denied or taken back is left out, and words
 * that several claims share are admitted by any of them. One finding for each word, at it.
 */
export const statusOutrunsEvidence = (
  article: SourcedArticle,
  entities: SourcedEntities,
): Finding[] => {
  const claims = new Map(article.claims.filter(isLegal).map((claim) => [claim.id, claim]))
  const read = new Map<string, LegalWord[]>()
  const hits = new Map<string, Hit>()
  for (const row of article.attributions) {
    const claim = claims.get(row.claim ?? '')
    if (!claim || !isPlaced(row) || row.stance !== 'asserts') continue
    const offset = Math.max(row.span?.start ?? 0, 0)
    const place = `${row.field} ${offset} ${row.span?.end ?? ''}`
    const words = read.get(place) ?? legalWords(wordsOf(article, row), article.language)
    read.set(place, words)
    const known = reached(claim, entities)
    for (const word of words) {
      if (word.isLabel && !OURS.has(row.mode)) continue
      const key = `${row.field} ${offset + word.start}`
      const before = hits.get(key)
      const admitted = admits(known, word) || before?.admitted === true
      hits.set(key, { ...(before ?? { word, row, start: offset + word.start }), admitted })
    }
  }
  return [...hits.values()].flatMap(({ word, row, start, admitted }): Finding[] => {
    if (admitted) return []
    const place = whereWords(article, row.field, { start, end: start + word.end - word.start })
    const needs = NEEDS[word.rank] ?? { tr: '', en: '' }
    return [
      {
        code: 'statusOutrunsEvidence',
        severity: 'block',
        never: false,
        where: { ...whereRow(article, row), ...place },
        params: { words: place.quote, claim: claims.get(row.claim ?? '')?.text ?? '' },
        message: {
          tr: `“${place.quote}” için ${needs.tr} gerekir; iddianın hukuki aşaması bunu göstermiyor. Sözü yumuşatın ya da iddianın “Hukuki aşama”sını dayanağıyla güncelleyin.`,
          en: `“${place.quote}” needs ${needs.en}, which the legal stage of the claim does not show. Soften the words, or bring the claim's “Legal stage” up to date.`,
        },
      },
    ]
  })
}

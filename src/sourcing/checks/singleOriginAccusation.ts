import { independentOrigins, originOf } from '../origins'
import { rowsByClaim } from '../claimRegister'
import type { Finding, SourcedArticle, SourcedAttribution, SourcedEntities } from '../types'
import { originName, whereRow } from './where'

const RECORD_KINDS = new Set(['court', 'stateBody', 'document'])

const isOfficialRecord = (row: SourcedAttribution, entities: SourcedEntities): boolean =>
  row.mode === 'document' &&
  row.stance === 'asserts' &&
  row.source !== null &&
  RECORD_KINDS.has(entities.sources[row.source]?.kind ?? '')

/**
 * Blocks a claim of a crime (whatever its kind) against a living person or an organisation that exactly one independent
 * origin carries and no official record (a document of a court or state body that the newsroom has seen).
 * One finding per claim, at the words of its first row that has an origin. A claim that names no
 * person is taken for one about an organisation; a person nobody has on record is taken for living.
 */
export const singleOriginAccusation = (
  article: SourcedArticle,
  entities: SourcedEntities,
): Finding[] => {
  const byClaim = rowsByClaim(article)
  return article.claims.flatMap((claim): Finding[] => {
    const rows = byClaim.get(claim.id) ?? []
    const isCrime = claim.seriousness === 'criminal'
    const allDead =
      claim.persons.length > 0 &&
      (claim.organisations ?? []).length === 0 &&
      claim.persons.every((id) => entities.persons[id]?.isLiving === false)
    if (!isCrime || allDead || independentOrigins(rows) !== 1) return []
    if (rows.some((row) => isOfficialRecord(row, entities))) return []
    const carrier = rows.find((row) => row.stance === 'asserts' && originOf(row) !== null)
    if (!carrier) return []
    const source = originName(carrier, entities)
    return [
      {
        code: 'singleOriginAccusation',
        severity: 'block',
        never: false,
        where: { ...whereRow(article, carrier), claimId: claim.id },
        params: { claim: claim.text, source: source.tr },
        message: {
          tr: `“${claim.text}” suçlaması tek bir kaynağa dayanıyor: ${source.tr}. Birbirinden bağımsız ikinci bir kaynak ya da resmî bir belge ekleyin; başka bir kuruluş aynı kaynağı aktarıyorsa ikinci kaynak sayılmaz.`,
          en: `The accusation “${claim.text}” rests on a single source: ${source.en}. Add a second, independent source or an official record; an outlet that relays the same source does not count as a second one.`,
        },
      },
    ]
  })
}

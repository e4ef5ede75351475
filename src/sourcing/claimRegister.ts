import { distinctNamed, independentOrigins } from './origins'
import type { SourcedArticle, SourcedAttribution } from './types'
import type { AttributionMode } from './vocabulary'

export type RegisteredClaim = {
  claimId: string
  /** Ids of the sources that the claim's rows name directly, masked ones included. */
  sources: string[]
  /** Set when exactly one is named, and it is a source (`soleSource`) or a person (`soleSpeaker`). */
  soleSource: string | null
  soleSpeaker: string | null
  /** How many sources and speakers are named. */
  namedSources: number
  independentOrigins: number
  /** By which modes its rows carry it, each once, in their order. */
  modes: AttributionMode[]
  /** Only "iddia edildi", "belirtildi" and the like carry the claim. */
  onlyAgentless: boolean
}

/** What the claims register stores about each claim of an article, in the order of the claims. */
export const claimRegister = (
  article: Pick<SourcedArticle, 'claims' | 'attributions'>,
): RegisteredClaim[] => {
  const byClaim = rowsByClaim(article)
  return article.claims.map(({ id }) => {
    const rows = byClaim.get(id) ?? []
    const named = distinctNamed(rows)
    const sole = named.length === 1 ? named[0] : undefined
    return {
      claimId: id,
      sources: [...new Set(rows.flatMap((row) => (row.source ? [row.source] : [])))],
      soleSource: sole?.kind === 'source' ? sole.id : null,
      soleSpeaker: sole?.kind === 'speaker' ? sole.id : null,
      namedSources: named.length,
      independentOrigins: independentOrigins(rows),
      modes: [...new Set(rows.map(({ mode }) => mode))],
      onlyAgentless: rows.length > 0 && rows.every((row) => row.mode === 'agentlessHedge'),
    }
  })
}

/** The attributions of every claim of the article by claim id; a claim no row names has an empty list. */
export const rowsByClaim = (
  article: Pick<SourcedArticle, 'claims' | 'attributions'>,
): Map<string, SourcedAttribution[]> => {
  const rows = new Map<string, SourcedAttribution[]>()
  for (const claim of article.claims) rows.set(claim.id, [])
  for (const row of article.attributions) {
    if (row.claim !== null) rows.get(row.claim)?.push(row)
  }
  return rows
}

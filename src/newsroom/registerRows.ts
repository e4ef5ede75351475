import type { Article } from '@/src/payload-types'
import { claimRegister } from '@/src/sourcing/claimRegister'
import { onlyExisting } from '@/src/sourcing/onlyExisting'
import { idOf } from '@/src/workflow/idOf'
import { sourcedArticle } from './sourcedArticle'

export type RegisterRow = {
  article: string
  claimId: string
  articleHeadline: string
  text: string
  kind: string
  seriousness: string
  status: string
  persons: string[]
  events: string[]
  sources: string[]
  soleSource: string | null
  namedSources: number
  independentOrigins: number
  onlyAgentless: boolean
  stage: string
  live: boolean
}

/** The rows of the claim register for one article as it stands. Pure. */
export function registerRows(article: Article, live: boolean): RegisterRow[] {
  // What exists of what it names was looked up with the save (`deriveArticle`).
  const ids = (relations: readonly unknown[] | null | undefined) =>
    new Set((relations ?? []).map(idOf).filter((id) => id !== null))
  const existing = {
    persons: ids(article.persons),
    sources: ids(article.sources),
    events: ids(article.events),
  }
  const sourced = onlyExisting(sourcedArticle(article), existing)
  const register = new Map(claimRegister(sourced).map((row) => [row.claimId, row]))
  return sourced.claims.map((claim) => {
    const row = register.get(claim.id)
    return {
      article: article.id,
      claimId: claim.id,
      articleHeadline: article.headline ?? '',
      text: claim.text,
      kind: claim.kind,
      seriousness: claim.seriousness,
      status: claim.status,
      persons: claim.persons.filter((id) => existing.persons.has(id)),
      events: claim.events.filter((id) => existing.events.has(id)),
      sources: row?.sources ?? [],
      soleSource: row?.soleSource ?? null,
      namedSources: row?.namedSources ?? 0,
      independentOrigins: row?.independentOrigins ?? 0,
      onlyAgentless: row?.onlyAgentless ?? false,
      stage: article.stage ?? 'draft',
      live,
    }
  })
}

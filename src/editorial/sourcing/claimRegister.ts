import type { PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { searchedTexts } from '@/src/editorial/entities/searched'
import { idOf } from '@/src/language/ids'
import { foundBy } from '@/src/language/text/foundBy'
import type { Article } from '@/src/payload-types'
import { databaseNow } from '@/src/platform/database/clock'
import { claimRegister } from '@/src/sourcing/claimRegister'
import { onlyExisting } from '@/src/sourcing/onlyExisting'
import { sayingsOf, type SayingsOfClaim } from './sayings'
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
  organisations: string[]
  quantity: { value: number | null; unit: string | null; of: string | null }
  legalStage: string | null
  modes: string[]
  soleSource: string | null
  soleSpeaker: string | null
  namedSources: number
  independentOrigins: number
  onlyAgentless: boolean
  stage: string
  live: boolean
  searchWords: string[]
} & SayingsOfClaim

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
  const sayings = sayingsOf(article, existing)
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
      organisations: (claim.organisations ?? []).filter((id) => existing.sources.has(id)),
      quantity: claim.quantity ?? { value: null, unit: null, of: null },
      legalStage: claim.legalStage ?? null,
      modes: row?.modes ?? [],
      soleSource: row?.soleSource ?? null,
      soleSpeaker: row?.soleSpeaker ?? null,
      namedSources: row?.namedSources ?? 0,
      independentOrigins: row?.independentOrigins ?? 0,
      onlyAgentless: row?.onlyAgentless ?? false,
      stage: article.stage ?? 'draft',
      live,
      ...sayings(claim.id),
      searchWords: foundBy(
        searchedTexts('claims', { text: claim.text, articleHeadline: article.headline }),
      ),
    }
  })
}

type Model = {
  bulkWrite(operations: object[], options: object): Promise<unknown>
}

/**
 * Replaces the register rows of one article, in the caller's transaction: one command, whatever their number, and one more where
 * rows go. `stood`: the claims it has rows of, null where that is not known.
 */
export async function writeRegister(
  req: PayloadRequest,
  articleId: string,
  rows: RegisterRow[],
  stood: readonly string[] | null = null,
): Promise<void> {
  const kept = new Set(rows.map(({ claimId }) => claimId))
  const isOneGone = stood === null || stood.some((claim) => !kept.has(claim))
  if (!isOneGone && rows.length === 0) return
  const database = req.payload.db as unknown as {
    collections: Record<string, Model>
    sessions: Record<string, unknown>
  }
  const transaction = await req.transactionID
  const session = transaction ? database.sessions[String(transaction)] : undefined
  const now = await databaseNow(editorialDatabase(req.payload))
  await database.collections.claims?.bulkWrite(
    [
      ...(isOneGone
        ? [{ deleteMany: { filter: { article: articleId, claimId: { $nin: [...kept] } } } }]
        : []),
      ...rows.map((row) => ({
        updateOne: {
          filter: { article: articleId, claimId: row.claimId },
          update: { $set: { ...row, updatedAt: now }, $setOnInsert: { createdAt: now } },
          upsert: true,
        },
      })),
    ],
    { session, timestamps: false },
  )
}

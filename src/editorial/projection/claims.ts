import { parsePartialDate } from '@/src/language/text/partialDate'
import { pathLanguageOf } from '@/src/language/readerPaths'
import type { Article } from '@/src/payload-types'
import type {
  PublicArticle,
  PublicAttribution,
  PublicClaim,
  PublicClaimRow,
} from '@/src/published/documents'
import { rowsByClaim } from '@/src/sourcing/claimRegister'
import { independentOrigins } from '@/src/sourcing/origins'
import type { SourcedArticle, SourcedClaim } from '@/src/sourcing/types'
import { cardsOf } from './cards'
import { claimFacets } from './facets'
import { replyTo } from './replies'
import type { NamedRecords } from './types'
import { versioned } from './version'

/** What not every claim has: a key is there only where something was written, so that no other document changes. */
const written = (
  { organisations = [], legalStage }: SourcedClaim,
  cards: ReturnType<typeof cardsOf>,
): Pick<PublicClaim, 'organisations' | 'legalStage'> => {
  const named = cards.all(cards.source, organisations)
  return { ...(named.length > 0 && { organisations: named }), ...(legalStage && { legalStage }) }
}

/** When a partial date begins, or null where that is open or it is none. */
const beginning = (edtf: string): number | null => {
  const read = parsePartialDate(edtf)
  return 'earliest' in read ? (read.earliest?.getTime() ?? null) : null
}

/** The earliest of the days on which readers are told that somebody said a claim; one that begins nobody knows when is none. */
function firstSaid(rows: readonly PublicAttribution[]): string | null {
  let first: { edtf: string; at: number } | null = null
  for (const { saidAt, stance } of rows) {
    const at = saidAt !== null && (stance ?? 'asserts') === 'asserts' ? beginning(saidAt) : null
    if (saidAt !== null && at !== null && (!first || at < first.at)) first = { edtf: saidAt, at }
  }
  return first?.edtf ?? null
}

/**
 * The claims of a shown article (see `shownArticle`), each with how many independent origins stand behind it. `sourced`: the
 * same article as the rules read it, with whom the newsroom still knows; `attributions`: what of it readers get.
 */
export function articleClaims(
  shown: Article,
  sourced: SourcedArticle,
  given: { records: NamedRecords; attributions: readonly PublicAttribution[] },
): PublicClaim[] {
  const { records, attributions } = given
  const cards = cardsOf(records)
  const rows = rowsByClaim(sourced)
  const stored = new Map((shown.claims ?? []).map((claim) => [claim.id, claim]))
  return sourced.claims.map((claim) => {
    const reply = replyTo(claim, shown, records)
    const saidAt = firstSaid(attributions.filter((row) => row.claim === claim.id))
    return {
      id: claim.id,
      text: claim.text,
      kind: claim.kind,
      seriousness: claim.seriousness,
      status: claim.status,
      statusNote: stored.get(claim.id)?.verification?.note || null,
      persons: cards.all(cards.person, claim.persons),
      events: cards.all(cards.event, claim.events),
      quantity: claim.quantity ?? null,
      independentOrigins: independentOrigins(rows.get(claim.id) ?? []),
      ...written(claim, cards),
      ...(reply && { reply }),
      ...(saidAt && { firstSaidAt: saidAt }),
    }
  })
}

const unique = (ids: (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
]

/**
 * The rows of the public `claims` collection for one public article; none for a withdrawn one. Built from the public
 * document alone, so nothing can be here that is not there. Pure.
 */
export function publicClaims(article: PublicArticle): PublicClaimRow[] {
  const { publishedAt, state } = article
  if (state === 'withdrawn' || publishedAt === null) return []
  return article.claims.map((claim) => {
    const attributions = article.attributions.filter((row) => row.claim === claim.id)
    const ofMode = (mode: string) => attributions.filter((row) => row.mode === mode)
    return versioned({
      _id: `${article._id}.${claim.id}`,
      ...claim,
      articleId: article._id,
      articleSlug: article.slug,
      ...(pathLanguageOf(article) !== 'tr' && { pathLanguage: 'en' as const }),
      ...(article.address && { address: article.address }),
      publishedAt,
      attributions,
      sourceIds: unique(ofMode('namedSource').map(({ source }) => source?.id)),
      speakerIds: unique(ofMode('namedSpeaker').map(({ speaker }) => speaker?.id)),
      personIds: claim.persons.map(({ id }) => id),
      eventIds: claim.events.map(({ id }) => id),
      facets: claimFacets(claim, article.slug, attributions),
    })
  })
}

import type { PublicArticle, PublicClaimRow } from '@/src/public/documents'
import { claimFacets } from './claimFacets'
import { versioned } from './versioned'

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

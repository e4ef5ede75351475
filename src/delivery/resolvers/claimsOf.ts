import type { ArticleParent, ClaimParent } from '../parents'

const known = new WeakMap<ArticleParent, Map<string, ClaimParent>>()

/** The claims embedded in an article by id, each with its attributions. */
export function claimsOf(article: ArticleParent): ReadonlyMap<string, ClaimParent> {
  const found = known.get(article)
  if (found) return found
  const claims = new Map<string, ClaimParent>()
  for (const claim of article.claims ?? []) {
    claims.set(claim.id, { ...claim, article, attributions: [] })
  }
  for (const row of article.attributions ?? []) claims.get(row.claim)?.attributions.push(row)
  known.set(article, claims)
  return claims
}

import type { PublicClaimRow } from '@/src/public/documents'
import type { ClaimParent } from '../parents'

/** A row of `claims` as resolvers take it: its article is known by id and slug only. */
export const claimParent = (row: PublicClaimRow): ClaimParent => ({
  ...row,
  article: { _id: row.articleId, slug: row.articleSlug },
})

import type {
  PublicArticle,
  PublicClaimRow,
  PublicMedia,
  PublicPerson,
  PublicSource,
  PublicTerm,
} from '@/src/public/documents'

/**
 * What one article puts into the public database. Events are named by id only: what is public of them depends on
 * other articles too (see `refreshEvents`).
 */
export type PublicDocuments = {
  article: PublicArticle
  claims: PublicClaimRow[]
  persons: PublicPerson[]
  sources: PublicSource[]
  /** Its section and tags. */
  terms: PublicTerm[]
  events: string[]
  media: PublicMedia[]
}

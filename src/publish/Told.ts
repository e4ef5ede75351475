import type { PublicState, PublicUpdate } from '@/src/public/documents'

/** What the public was told about one article and when, as a publication says it. Times in UTC. */
export type Told = {
  state: PublicState
  slug: string
  slugAliases: string[]
  /** Public text of a retraction or withdrawal. */
  notice: string | null
  updates: PublicUpdate[]
  firstPublishedAt: Date
  /** The last publication that was no minor edit, or the retraction; see `lastUpdateOf`. */
  updatedAt: Date
}

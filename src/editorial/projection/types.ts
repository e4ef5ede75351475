import type { Attachment, Event, Media, Person, Section, Source, Tag } from '@/src/payload-types'
import type {
  PublicArticle,
  PublicClaimRow,
  PublicCorrection,
  PublicMedia,
  PublicPerson,
  PublicSource,
  PublicState,
  PublicTerm,
  PublicUpdate,
} from '@/src/published/documents'

/** The editorial records that one article may show, by id. Nothing of them is public but what `toPublic…` names. */
export type NamedRecords = {
  persons: ReadonlyMap<string, Person>
  sources: ReadonlyMap<string, Source>
  events: ReadonlyMap<string, Event>
  media: ReadonlyMap<string, Media>
  attachments: ReadonlyMap<string, Attachment>
  sections: ReadonlyMap<string, Section>
  tags: ReadonlyMap<string, Tag>
  /** Printed names of accounts that sign an article; nothing else of an account comes this far. */
  signatures: ReadonlyMap<string, string>
}

/**
 * What one article puts into the public database. Events are named by id only: what is public of them depends on
 * other articles too (see `refreshEvents`).
 */
export type PublicDocuments = {
  article: PublicArticle
  claims: PublicClaimRow[]
  corrections: PublicCorrection[]
  persons: PublicPerson[]
  sources: PublicSource[]
  /** Its section and tags. */
  terms: PublicTerm[]
  events: string[]
  /** Files of its pictures and attachments. */
  media: PublicMedia[]
}

/** What the public was told about one article and when, as a publication says it. Times in UTC. */
export type PublicationFacts = {
  state: PublicState
  slug: string
  slugAliases: string[]
  /** Public text of a retraction or withdrawal. */
  notice: string | null
  updates: PublicUpdate[]
  firstPublishedAt: Date
  /** The last publication that was no minor edit, or the retraction; see `lastUpdateOf`. */
  updatedAt: Date
  /** Of a withdrawn one, kept at its withdrawal: who answered for the paper then, and the files that went with it. */
  decidedBy?: string | null
  goneFiles?: string[]
  /** When what readers see changed since, without anything told: a minor edit, a renamed person, a caption. */
  contentUpdatedAt: Date | null
}

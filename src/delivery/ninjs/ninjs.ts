import type { PublicArticle } from '@/src/published/documents'

/** The parts of an IPTC ninjs 3.1 item (iptc.org/std/ninjs) that we write; no others are allowed in it. */
type NinjsText = { role: string; contentType: string; value: string }
export type NinjsBody = NinjsText & { charCount?: number; wordCount?: number }
export type NinjsNamed = { name: string; rel?: string; uri?: string; literal?: string }
export type NinjsInfoSource = { name: string; role: string; uri: string; literal: string }
type NinjsEvent = { id: string; name: string; rel: string; uri: string }
export type NinjsRendition = {
  name: string
  href: string
  contentType?: string
  width: number
  height: number
}

export type Ninjs = {
  uri: string
  type: 'text' | 'picture' | 'component'
  representationType?: 'full' | 'partial'
  profile?: string
  version?: string
  /** RFC 3339 with Istanbul's offset. */
  firstCreated?: string
  versionCreated?: string
  contentCreated?: string
  pubStatus: 'usable' | 'withheld' | 'canceled'
  language?: string
  title?: string
  slugline?: string
  by?: string
  /** Where the content comes from: the dateline. */
  located?: string
  usageTerms?: string
  headlines?: NinjsText[]
  descriptions?: NinjsText[]
  bodies?: NinjsBody[]
  people?: NinjsNamed[]
  places?: NinjsNamed[]
  subjects?: NinjsNamed[]
  genres?: NinjsNamed[]
  events?: NinjsEvent[]
  infoSources?: NinjsInfoSource[]
  altIds?: { role: string; value: string }[]
  renditions?: NinjsRendition[]
  associations?: NinjsAssociation[]
  standard?: { name: string; version: string; schema: string }
}

export type NinjsAssociation = Ninjs & { name: string; rel: string }

/** Keys of a public article that its ninjs item rests on, beside the texts in `body`. */
export const NINJS_KEYS = [
  '_id',
  '_v',
  'slug',
  'state',
  'notice',
  'language',
  'address',
  'genre',
  'section',
  'tags',
  'headline',
  'dek',
  'seo',
  'dateline',
  'backstory',
  'wordCount',
  'bylines',
  'leadImage',
  'printedAt',
  'firstPublishedAt',
  'updatedAt',
  'updates',
  'claims',
  'attributions',
  'sources',
  'persons',
  'events',
  'replies',
] as const satisfies readonly (keyof PublicArticle)[]

export type NinjsArticle = Pick<PublicArticle, (typeof NINJS_KEYS)[number]> & {
  /** A form is null where it is too long for a feed. */
  body: { html: string | null; text: string | null } | null
}

/** What every item says it is valid against. */
export const ninjsStandard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
}

/** A text with its role; an empty one is left out. */
export const plain = (role: string, value: string | null): NinjsText[] =>
  value ? [{ role, contentType: 'text/plain', value }] : []

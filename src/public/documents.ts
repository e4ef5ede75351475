/* eslint max-lines: off -- one contract, read in one place */
/**
 * The documents of `kunye_public`: the one contract between `src/publish`, which writes them, and
 * `src/delivery`, which reads them. Types only, so both halves may import it.
 * All `_id`s are strings; all times are BSON dates in UTC; enum values are the editorial ones (camelCase).
 */
export type PublicState = 'live' | 'retracted' | 'withdrawn'

export type PublicWhen = {
  asPrinted: string | null
  /** EDTF level 1 (ISO 8601-2). */
  edtf: string | null
  earliest: Date | null
  latest: Date | null
  precision: string
  basis: string | null
}

/** Cards: the few fields of an entity that a list or an article page shows, embedded in the article. */
export type PersonCard = { id: string; slug: string; name: string }
export type SourceCard = { id: string; slug: string; name: string; kind: string }
export type EventCard = {
  id: string
  slug: string
  title: string
  kind: string | null
  occurrence: string | null
  when: PublicWhen
  place: string | null
}
export type SectionCard = { slug: string; name: string }

export type PublicImage = {
  url: string
  alt: string
  width: number
  height: number
  caption: string | null
  credit: string
  sizes: { name: string; url: string; width: number; height: number }[]
}

export type PublicBody = { json: unknown; html: string; text: string; markdown: string }

export type PublicAttribution = {
  id: string
  claim: string
  mode: string
  /** What the reader is told: "APA", "konuya yakın bir kaynak". */
  label: string
  source: SourceCard | null
  speaker: PersonCard | null
  speakerRole: string | null
  via: SourceCard[]
  origin: SourceCard | null
  field: 'headline' | 'dek' | 'body'
  quote: string
  /** UTF-16 code units in the plain text of `field`. */
  start: number
  end: number
  cue: string | null
  cueClass: string | null
  form: string | null
  stance: string | null
  saidAt: string | null
  url: string | null
  archivedUrl: string | null
}

/** One claim as embedded in its article and, with `article…` keys, as a row of the `claims` collection. */
export type PublicClaim = {
  id: string
  text: string
  kind: string
  seriousness: string
  status: string
  statusNote: string | null
  persons: PersonCard[]
  events: EventCard[]
  quantity: { value: number; unit: string | null; of: string | null } | null
  independentOrigins: number
}

export type PublicUpdate = {
  at: Date
  kind: 'update' | 'correction' | 'clarification' | 'reply'
  note: string | null
  was: string | null
  is: string | null
  claim: string | null
}

export type PublicReply = {
  from: string
  outcome: string
  text: string | null
  askedAt: Date | null
}

export type PublicArticle = {
  _id: string
  /** Content hash, for ETags. */
  _v: string
  slug: string
  slugAliases: string[]
  state: PublicState
  notice: string | null
  /** Null or empty from here on exactly when `state` is `withdrawn`. */
  language: string | null
  genre: string | null
  section: SectionCard | null
  tags: SectionCard[]
  kicker: string | null
  headline: string | null
  dek: string | null
  body: PublicBody | null
  wordCount: number | null
  readingMinutes: number | null
  bylines: { name: string; role: string | null; person: PersonCard | null }[]
  leadImage: PublicImage | null
  /** `printedAt`, else the first publication. */
  publishedAt: Date | null
  printedAt: Date | null
  firstPublishedAt: Date | null
  updatedAt: Date | null
  updates: PublicUpdate[]
  claims: PublicClaim[]
  attributions: PublicAttribution[]
  sources: SourceCard[]
  persons: PersonCard[]
  events: EventCard[]
  replies: PublicReply[]
  sourcing: {
    claims: number
    namedSentenceShare: number
    namedSources: number
    independentOrigins: number
  } | null
  /** Id of the article this one translates, and ids an editor chose as related. */
  translationOf: string | null
  related: string[]
  /** Folded headline, dek and names (see `src/text/fold`), matched by search. */
  searchText: string
  /** Ids of everything the document shows, for cards to be renewed and caches to be dropped. */
  deps: string[]
}

/** Row of `claims`: what claim connections and filters read. `_id` = article id + '.' + claim id. */
export type PublicClaimRow = PublicClaim & {
  _id: string
  _v: string
  articleId: string
  articleSlug: string
  /** When the article was published: claims are listed newest first. */
  publishedAt: Date
  attributions: PublicAttribution[]
  /** Source ids of rows of mode namedSource (their source); person ids of mode namedSpeaker. */
  sourceIds: string[]
  speakerIds: string[]
  personIds: string[]
  eventIds: string[]
}

export type PublicPerson = {
  _id: string
  _v: string
  slug: string
  name: string
  names: { value: string; language: string | null; kind: string }[]
  positions: {
    title: string
    organisation: string | null
    from: string | null
    to: string | null
  }[]
  wikidataId: string | null
  image: PublicImage | null
  foldKeys: string[]
  skeletonKeys: string[]
}

export type PublicSource = {
  _id: string
  _v: string
  slug: string
  name: string
  kind: string
  country: string | null
  url: string | null
  ownership: string | null
  wikidataId: string | null
  foldKeys: string[]
  skeletonKeys: string[]
}

export type PublicEvent = {
  _id: string
  _v: string
  slug: string
  title: string
  kind: string | null
  occurrence: string | null
  when: PublicWhen
  place: string | null
  superEvent: string | null
  participants: { person: PersonCard | null; organisation: string | null; role: string | null }[]
  personIds: string[]
  foldKeys: string[]
  skeletonKeys: string[]
}

/** `_id` is the slug: uniqueness of every article slug ever public, and the redirect of old ones. */
export type PublicSlug = { _id: string; article: string }

export const PUBLIC_COLLECTIONS = [
  'articles',
  'claims',
  'persons',
  'sources',
  'events',
  'slugs',
] as const

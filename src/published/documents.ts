/**
 * The documents of `kunye_public`: the one contract between `src/editorial/publish`, which writes them, and
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
/** A section or tag; what it is called in English is there only where somebody said so. */
export type SectionCard = { slug: string; name: string; nameEn?: string; slugEn?: string }

export type PublicImage = {
  url: string
  alt: string
  width: number
  height: number
  caption: string | null
  credit: string
  /** As an editor typed it: "CC BY 4.0", an address; absent where nobody did. */
  licence?: string
  /** What stays in sight where it is cut, in per cent from the left and from the top; absent where nobody set it. */
  focalPoint?: { x: number; y: number }
  /** A drawing; absent of a photograph, which is what nearly all are. */
  kind?: 'drawing'
  /** Of most of it, as `#rrggbb`, and the picture 16 pixels wide, as a `data:` address; absent of one of before. */
  color?: string
  placeholder?: string
  sizes: { name: string; url: string; width: number; height: number }[]
}

/** Row of `keys`: what addresses of drawn pictures are signed with (`_id` is `pictures`), 32 bytes in hexadecimal. */
export type PublicKey = { _id: 'pictures'; key: string }

/** The words of one paragraph. `start`: UTF-16 code units in `PublicBody.text`; attributions are spans in the HTML. */
export type PublicLine = { text: string; html: string; start: number }
export type PublicCell = {
  header: 'none' | 'column' | 'row' | 'both'
  /** Columns and rows that it reaches over. */
  across: number
  down: number
  paragraphs: PublicLine[]
}
/** `depth`: 1 for a list that stands in no other. `number` of an item of a numbered list, else null. */
export type PublicListItem = { depth: number; number: number | null; words: PublicLine }
export type PublicBoxPart =
  | { kind: 'paragraph'; words: PublicLine }
  | { kind: 'heading'; level: number; words: PublicLine }
  | { kind: 'list'; items: PublicListItem[] }
/** `story`: id of the article it leads to, which readers may not see at all: see `relatedStories.ts`. */
export type PublicRelatedStory = { kind: 'relatedStory'; start: number; story: string }
/** One block of a body, in reading order: what frontends that draw a text themselves go through. */
/** A file (PDF) of a text, as readers see it before they take it. */
export type PublicAttachment = {
  url: string
  title: string
  /** What it is, in some words. */
  description: string | null
  type: 'application/pdf'
  bytes: number
  pages: number
}

export type PublicTextBlock =
  | PublicBoxPart
  | { kind: 'quote'; words: PublicLine }
  | { kind: 'pullQuote'; words: PublicLine; saidBy: string | null }
  | { kind: 'factBox'; title: PublicLine | null; parts: PublicBoxPart[] }
  | { kind: 'gallery'; start: number; images: PublicImage[] }
  | {
      kind: 'embed'
      start: number
      url: string
      provider: string
      of: 'video' | 'post' | 'map' | 'audio'
      still: PublicImage | null
      title: PublicLine | null
      parts: PublicBoxPart[]
    }
  | { kind: 'table'; rows: { cells: PublicCell[] }[] }
  | { kind: 'image'; start: number; image: PublicImage }
  | PublicRelatedStory
  | { kind: 'attachment'; start: number; attachment: PublicAttachment }
  | { kind: 'footnote'; number: number; words: PublicLine }
  | { kind: 'divider'; start: number }

/** `blocks` is absent in documents of before there were any, until the public half is made anew. */
export type PublicBody = {
  json: unknown
  html: string
  text: string
  markdown: string
  blocks?: PublicTextBlock[]
}

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
  /** Every hop in its order, persons among them: there only where a person is one; `via` has the sources alone. */
  hops?: ({ of: 'sources'; card: SourceCard } | { of: 'persons'; card: PersonCard })[]
  /** Who said it first, where that is a person; `origin` is null then. */
  originPerson?: PersonCard
  field: 'headline' | 'dek' | 'body'
  quote: string
  /** UTF-16 code units in the plain text of `field`. */
  start: number
  end: number
  cue: string | null
  /** Where the cue begins in `field`, in UTF-16 code units; absent where it does not stand beside the words. */
  cueStart?: number
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
  /** Organisations it is about, and how far the matter is before the law; there only where somebody said so. */
  organisations?: SourceCard[]
  legalStage?: string
  /** What whom it accuses answered, or that they were asked; absent where nobody was. */
  reply?: PublicReply
  /** The first day or month on which somebody is known to have said it (EDTF); absent where none is known. */
  firstSaidAt?: string
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

/** A text for search: its words and keys, as `src/language/text/searchText` writes them. */
export type PublicSearched = { words: string; keys: string }
/** What search reads of an article, and of each of its claims; no list and no answer reads it. */
export type PublicSearchText = PublicSearched & { claims: ({ id: string } & PublicSearched)[] }

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
  /** Headlines for search engines and for shared links, where somebody wrote one. */
  seo?: { title: string | null; socialTitle: string | null }
  /** Where it was written; shown before the first words. */
  dateline?: string
  body: PublicBody | null
  /** How it came about; shown at its end. */
  backstory?: string
  wordCount: number | null
  readingMinutes: number | null
  bylines: { name: string; role: string | null; person: PersonCard | null }[]
  leadImage: PublicImage | null
  /** `printedAt`, else the first publication. */
  publishedAt: Date | null
  printedAt: Date | null
  firstPublishedAt: Date | null
  updatedAt: Date | null
  /** When anything that readers see of it changed last, a name or a caption too; absent where that is `updatedAt`. */
  contentUpdatedAt?: Date
  /** Of a withdrawn one whose page stood under other words than Turkish: under which, so that its address stays. */
  pathLanguage?: 'en'
  /** Where another frontend shows it (`KUNYE_ARTICLE_URL`); absent where this newsroom's own pages do. */
  address?: string
  /** When it was withdrawn, and there on no other. */
  withdrawnAt?: Date
  /** Of a withdrawn one: who answered for the paper by law on that day; absent where the imprint named nobody. */
  decidedBy?: string
  /** Of a withdrawn one: names of the files that readers could take from it. Never served. */
  goneFiles?: string[]
  /** When it was last corrected, or retracted; absent where neither ever was. */
  correctedAt?: Date
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
  /** Keys of the words it is found by (see `publish/searchWordsOf`); none for a withdrawn one. */
  searchWords: string[]
  /** The whole text for search (see `projection/searchTextOf`); none of a withdrawn one, nor before migration 14. */
  searchText?: PublicSearchText
  /** What lists filter by, one entry each (see `publish/articleFacets`). */
  facets: string[]
  /** Ids of everything the document shows, for cards to be renewed and caches to be dropped. */
  deps: string[]
}

/** Row of `claims`: what claim connections and filters read. `_id` = article id + '.' + claim id. */
export type PublicClaimRow = PublicClaim & {
  _id: string
  _v: string
  articleId: string
  articleSlug: string
  /** Under which words its page stands, where those are not the Turkish ones. */
  pathLanguage?: 'en'
  /** As its article's. */
  address?: string
  /** When the article was published: claims are listed newest first. */
  publishedAt: Date
  attributions: PublicAttribution[]
  /** Source ids of rows of mode namedSource (their source); person ids of mode namedSpeaker. */
  sourceIds: string[]
  speakerIds: string[]
  personIds: string[]
  eventIds: string[]
  /** What lists filter by (see `publish/claimFacets`). */
  facets: string[]
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
  /** What the paper says of it in a sentence or two; absent where it says nothing. */
  summary?: string
  /** Somebody who works for the paper, with what they say of themselves and how readers reach them. */
  isStaff?: true
  bio?: string
  publicContact?: string
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
  /** What it is called for short: "KHA"; absent where it has no such name. */
  shortName?: string
  kind: string
  country: string | null
  url: string | null
  ownership: string | null
  /** What the paper says of it in a sentence or two; absent where it says nothing. */
  summary?: string
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
  /** What lists filter by (see `publish/eventFacets`). */
  facets: string[]
  foldKeys: string[]
  skeletonKeys: string[]
}

/** One file of a picture. `name` is its last part of the public address, `file` its name in KUNYE_MEDIA_DIR. */
export type PublicFile = {
  /** `original`, a width such as `w960`, or `social` (JPEG). */
  size: string
  name: string
  file: string
  bytes: number
  type: string
  /** In hex; null for a picture from before files were hashed. */
  sha256: string | null
  /** What the file is called that a reader takes; of attachments alone. */
  saveAs?: string
}

/** A file of a picture, in pixels. */
export type PublicPictureFile = PublicFile & { width: number; height: number }

/** What /media answers from: a picture or an attachment is here from the first live article that shows it to the last. */
export type PublicMedia = { _id: string; _v: string; files: PublicFile[] }

/** A section or tag that a published article bears; `_id` is that of the editorial record. */
export type PublicTerm = SectionCard & {
  _id: string
  _v: string
  kind: 'section' | 'tag'
  /** Addresses it once had, in either language; absent where it never had another one. */
  slugAliases?: string[]
}

/**
 * One thing the newsroom told of a mistake: a row of the corrections of all articles. A withdrawn article has one row, its
 * withdrawal; what was corrected in it before is as gone as its text.
 */
export type PublicCorrection = {
  _id: string
  _v: string
  articleId: string
  at: Date
  kind: 'correction' | 'clarification' | 'reply' | 'retraction' | 'withdrawal'
  note: string | null
  was: string | null
  is: string | null
}

/** What the paper says of itself: one document, `_id` is `site`. There from the first change of its settings. */
export type PublicSite = {
  _id: 'site'
  _v: string
  name: string
  motto: string | null
  footer: string | null
  /** The same for English pages; absent where nobody wrote them. */
  mottoEn?: string | null
  footerEn?: string | null
  /** Ids of sections in the order they are shown; the others follow by name. */
  sections: string[]
  imprint: Record<
    | ('publisher' | 'responsibleEditor' | 'address' | 'phone' | 'email')
    | ('eNotification' | 'host' | 'since' | 'funding'),
    string | null
  > & { staff: { name: string; role: string | null }[] }
  policies: { slug: string; title: string; html: string; text: string }[]
}

/** `_id` is the slug: uniqueness of every article slug ever public, and the redirect of old ones. */
export type PublicSlug = { _id: string; article: string }

/**
 * Row of `previews`: an article as the reader would see it, for whoever holds the token. In no list and no rebuild.
 * `_id` is the SHA-256 of the token (hex), so the database alone opens nothing; no member of the staff is named.
 */
export type PublicPreview = {
  _id: string
  articleId: string
  /**
   * Of one that a writer has beside the text, a hash of whose and of what; it opens in that browser only. Absent of a link that
   * was given out.
   */
  ownerKey?: string
  /**
   * Opens the files of this preview and nothing else (`/media/preview/<pictures>/…`), for an `<img>` sends no token: 128 random bits. Absent of
   * previews that were made before there were any.
   */
  pictures?: string
  createdAt: Date
  /** Removed some time after it (TTL index), worthless from then on. */
  expiresAt: Date
  /** When the newsroom first stored a text that differs from this one; absent while it is the newest. */
  newerAt?: Date
  article: PublicArticle
  persons: PublicPerson[]
  sources: PublicSource[]
  events: PublicEvent[]
  media: PublicMedia[]
}

/**
 * Row of `operations`: an operation that clients may ask by its hash. `_id` is the SHA-256 (hex) of the text as the
 * client has it. No content, so in no rebuild.
 */
export type PublicOperation = { _id: string; name: string; text: string; registeredAt: Date }

/** A story in a slot of a front. What is null, the story's own stands in its place. */
export type PublicFrontItem = {
  /** Of the article; with `claim` the one it stands in. */
  article: string
  /** Of a row of `claims`. */
  claim: string | null
  headline: string | null
  dek: string | null
  image: PublicImage | null
  /** How the picture is cut in this place, in per cent from the left and from the top. */
  focalPoint: { x: number; y: number } | null
  related: { article: string; text: string | null }[]
  /** Of the slot of corrections: the newest one of the article, or its retraction (then `note` is the notice). */
  correction?: {
    at: Date
    isRetraction: boolean
    note: string | null
    was: string | null
    is: string | null
  }
}

export type PublicFrontSlot = {
  kind: string
  title: string | null
  /** Whose stories a row of a section shows. */
  section: SectionCard | null
  layout: string | null
  items: PublicFrontItem[]
}

/** The front of the home page (`_id` and `slug` are `home`) or of a section (`_id` is the section's). */
export type PublicFront = {
  _id: string
  _v: string
  slug: string
  section: SectionCard | null
  /** One line above everything: to an article, else to an address. */
  alert: { text: string; article: string | null; url: string | null; until: Date } | null
  slots: PublicFrontSlot[]
  /** When it becomes another one by itself: something begins or ends. Never served. */
  changesAt: Date | null
  /** Ids of articles it shows or waits for, and of pictures and sections it shows. */
  deps: string[]
}

export const PUBLIC_COLLECTIONS = [
  'articles',
  'claims',
  'corrections',
  'persons',
  'sources',
  'events',
  'terms',
  'media',
  'slugs',
  'fronts',
] as const

import type { ChangedValue } from '@/src/editorial/audit/entries'
import type { Words } from '@/src/language/words'
import type {
  Attachment,
  Desk,
  Event,
  Media,
  Person,
  Section,
  Source,
  Tag,
} from '@/src/payload-types'
import { fieldsThatDiffer } from '@/src/workflow/content'

/**
 * What a field of a record is to the newsroom. `shown`: words that readers see or that are found by. `finding`: what the
 * sourcing checks rest on as well. `private`: never told to anybody but who reads the record; a log, a suggestion or a
 * notice holds its name only. `own`: kept by the system.
 */
type FieldClass = 'shown' | 'finding' | 'private' | 'own'

type Records = {
  persons: Person
  sources: Source
  events: Event
  media: Media
  attachments: Attachment
  sections: Section
  tags: Tag
  desks: Desk
}
export type RecordCollection = keyof Records
type Fields<R> = Record<Exclude<keyof R, 'id' | 'createdAt' | 'updatedAt'>, FieldClass>

const DESK = { name: 'shown', slug: 'shown', searchWords: 'own' } as const
const TERM = { ...DESK, nameEn: 'shown', slugEn: 'shown', slugAliases: 'own' } as const
const FILE = {
  ...({ url: 'own', thumbnailURL: 'own', filename: 'own', mimeType: 'own' } as const),
  ...({ filesize: 'own', width: 'own', height: 'own' } as const),
}
const ABOUT = { summary: 'shown', wikidataId: 'shown' } as const
const KEYS = { createdBy: 'own', searchWords: 'own' } as const

/** The one list: a field that a collection gains and this list lacks does not compile. */
export const RECORD_FIELDS: { [C in RecordCollection]: Fields<Records[C]> } = {
  persons: {
    ...KEYS,
    displayName: 'shown',
    slug: 'shown',
    names: 'shown',
    positions: 'finding',
    isLiving: 'finding',
    publicFigure: 'shown',
    isStaff: 'shown',
    bio: 'shown',
    publicContact: 'shown',
    ...ABOUT,
    image: 'shown',
    legalMatters: 'private',
    sensitivityNote: 'private',
    contact: 'private',
  },
  sources: {
    ...KEYS,
    name: 'shown',
    shortName: 'shown',
    kind: 'finding',
    publicLabel: 'shown',
    anonymityReason: 'private',
    identityKnownTo: 'private',
    approvedBy: 'private',
    retracted: 'finding',
    slug: 'shown',
    names: 'shown',
    url: 'shown',
    country: 'shown',
    languages: 'shown',
    ...ABOUT,
    ownership: 'shown',
    relays: 'shown',
    reliability: 'private',
    internalNote: 'private',
  },
  events: {
    ...KEYS,
    title: 'shown',
    slug: 'shown',
    kind: 'shown',
    occurrence: 'finding',
    when: 'shown',
    place: 'shown',
    superEvent: 'shown',
    participants: 'shown',
    casualties: 'shown',
    internalNote: 'private',
  },
  media: {
    ...KEYS,
    title: 'private',
    alt: 'shown',
    caption: 'shown',
    credit: 'shown',
    licence: 'shown',
    kind: 'shown',
    focalPoint: 'shown',
    croppedFrom: 'private',
    hashes: 'own',
    look: 'own',
    ...FILE,
    focalX: 'own',
    focalY: 'own',
    sizes: 'own',
  },
  attachments: {
    createdBy: 'own',
    title: 'shown',
    description: 'shown',
    // Another file: without what the first one told of its maker.
    sha256: 'shown',
    pages: 'own',
    ...FILE,
  },
  sections: TERM,
  tags: TERM,
  desks: DESK,
}

/** What a picture says in a story: part of what is approved with it. */
export const PICTURE_WORDS = ['alt', 'caption', 'credit', 'licence', 'kind'] as const

/** What an attachment is in a story. */
export const ATTACHMENT_WORDS = ['title', 'description', 'sha256'] as const

type Doc = Readonly<Record<string, unknown>>

/** Whether a stored record is a source whose name the newsroom keeps to itself. */
export const isMasked = (record: object): boolean => 'kind' in record && record.kind === 'masked'

/** The class of a record's field, or null for a name that is none of its fields. */
export const classOf = (collection: RecordCollection, field: string): FieldClass | null =>
  Object.hasOwn(RECORD_FIELDS[collection], field)
    ? (RECORD_FIELDS[collection] as Record<string, FieldClass>)[field]!
    : null

/** Names of the fields that people write and that differ between two states of a record. Pure. */
export const changedFields = (collection: RecordCollection, before: Doc, after: Doc): string[] =>
  fieldsThatDiffer(
    before,
    after,
    Object.entries(RECORD_FIELDS[collection])
      .filter(([, kind]) => kind !== 'own')
      .map(([field]) => field),
  )

const WORDS: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    persons: { tr: 'Bir kişi kaydı', en: 'A person' },
    sources: { tr: 'Bir kaynak kaydı', en: 'A source' },
    events: { tr: 'Bir olay kaydı', en: 'An event' },
    media: { tr: 'Bir görsel', en: 'A picture' },
    attachments: { tr: 'Bir ek belge', en: 'An attachment' },
    assignments: { tr: 'Bir görev', en: 'An assignment' },
  }),
)

/** What a notice calls the record `<collection>/<id>`: its kind, never its name, which a source may not want told. */
export const recordWords = (record: string | null | undefined): Words =>
  WORDS.get(record?.split('/')[0] ?? '') ?? { tr: 'Bir kayıt', en: 'A record' }

/** Longer values are told by their beginning: one entry goes into the chain of every article that shows the record. */
const LONGEST = 4_000

const plain = (value: unknown): unknown => {
  if (value === undefined || value === null) return null
  const text = JSON.stringify(value, (_key, inner: unknown) =>
    // A populated relation says no more than its id.
    typeof inner === 'object' && inner !== null && 'id' in inner && 'createdAt' in inner
      ? inner.id
      : inner,
  )
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : (JSON.parse(text) as unknown)
}

/**
 * What changed between two states of a record: the names of the fields, and the old and new value of those whose values
 * may be told. Of private fields, and of a source that is or was masked, there are names only. Pure.
 */
export function changedValues(
  collection: RecordCollection,
  before: Doc,
  after: Doc,
): { changed: string[]; values: ChangedValue[] } {
  const changed = changedFields(collection, before, after)
  const hidden = collection === 'sources' && (isMasked(before) || isMasked(after))
  const told = hidden ? [] : changed.filter((field) => classOf(collection, field) !== 'private')
  return {
    changed,
    values: told.map((field) => ({ field, was: plain(before[field]), is: plain(after[field]) })),
  }
}

import type { Collection, CollationOptions, Db, Document } from 'mongodb'
import type {
  PublicClaimRow,
  PublicCorrection,
  PublicEvent,
  PublicFront,
  PublicKey,
  PublicMedia,
  PublicOperation,
  PublicPerson,
  PublicSource,
  PublicSite,
  PublicTerm,
} from '@/src/published/documents'
import type { ArticleParent } from './parents'
import type { AskIndex } from './searchQuestion'

export type PublicCollections = {
  /** Always read by projection, so any key but `_id` and `slug` may be missing. */
  articles: Collection<ArticleParent>
  claims: Collection<PublicClaimRow>
  corrections: Collection<PublicCorrection>
  site: Collection<PublicSite>
  persons: Collection<PublicPerson>
  sources: Collection<PublicSource>
  events: Collection<PublicEvent>
  terms: Collection<PublicTerm>
  media: Collection<PublicMedia>
  fronts: Collection<PublicFront>
  /** Held in memory: see `media/pictureKey`. */
  keys: Collection<PublicKey>
  /** Held in memory: see `operations/knownOperations`. */
  operations: Collection<PublicOperation>
  /** Beside the collections, made from `articles`: the index of whole texts, where this process keeps one. */
  index?: AskIndex | undefined
  /** Beside them too: what names there are. */
  names?: AskNames | undefined
}

/** The collections whose documents are found by keys of their names. */
export const NAMED = ['persons', 'sources', 'events'] as const

export type AskNames = Readonly<{
  /** False where it is known that no person, source or event fits this filter by keys of names. */
  mayFind(filter: Document): boolean
}>

/** Lists of names sort as Turkish does (ç after c, ı before i, İ with i): queries and indexes alike. */
export const TURKISH: CollationOptions = { locale: 'tr' }

/** The collections of `kunye_public` that delivery reads, with their documents' types. */
export function publicCollections(db: Db): PublicCollections {
  return {
    articles: db.collection<ArticleParent>('articles'),
    claims: db.collection<PublicClaimRow>('claims'),
    corrections: db.collection<PublicCorrection>('corrections'),
    site: db.collection<PublicSite>('site'),
    persons: db.collection<PublicPerson>('persons'),
    sources: db.collection<PublicSource>('sources'),
    events: db.collection<PublicEvent>('events'),
    terms: db.collection<PublicTerm>('terms'),
    media: db.collection<PublicMedia>('media'),
    fronts: db.collection<PublicFront>('fronts'),
    keys: db.collection<PublicKey>('keys'),
    operations: db.collection<PublicOperation>('operations'),
  }
}

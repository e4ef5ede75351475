import type { Collection, CollationOptions, Db } from 'mongodb'
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
  index?: AskIndex
}

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

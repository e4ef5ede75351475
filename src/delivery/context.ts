import type {
  PublicClaimRow,
  PublicEvent,
  PublicPerson,
  PublicSource,
} from '@/src/public/documents'
import { findByIds } from './loaders/findByIds'
import { keyedLoaders } from './loaders/keyedLoaders'
import type { ArticleParent } from './parents'
import type { PublicCollections } from './publicCollections'

export type Site = { publicUrl: string; name: string }

/** Loaders of one request: nothing is shared between requests, so nothing can be stale. */
const loadersOf = (collections: PublicCollections) => {
  const persons = keyedLoaders<PublicPerson | null>()
  const sources = keyedLoaders<PublicSource | null>()
  const events = keyedLoaders<PublicEvent | null>()
  return {
    person: persons('', (ids) => findByIds(collections.persons, ids)),
    source: sources('', (ids) => findByIds(collections.sources, ids)),
    event: events('', (ids) => findByIds(collections.events, ids)),
    article: keyedLoaders<ArticleParent | null>(),
    articleLists: keyedLoaders<ArticleParent[]>(),
    eventLists: keyedLoaders<PublicEvent[]>(),
    claimLists: keyedLoaders<PublicClaimRow[]>(),
    counts: keyedLoaders<number>(),
  }
}

export type DeliveryContext = {
  collections: PublicCollections
  site: Site
  loaders: ReturnType<typeof loadersOf>
}

/** What the resolvers of one request share. */
export function deliveryContext(collections: PublicCollections, site: Site): DeliveryContext {
  return { collections, site, loaders: loadersOf(collections) }
}

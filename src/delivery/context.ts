import type {
  PublicClaimRow,
  PublicEvent,
  PublicPerson,
  PublicPreview,
  PublicSource,
} from '@/src/public/documents'
import { findByIds } from './loaders/findByIds'
import { keyedLoaders } from './loaders/keyedLoaders'
import type { ArticleParent } from './parents'
import { withPreviewed } from './preview/withPreviewed'
import type { PublicCollections } from './publicCollections'

export type Site = { publicUrl: string; name: string }

/** Loaders of one request: nothing is shared between requests, so nothing can be stale. */
const loadersOf = (collections: PublicCollections, preview?: PublicPreview) => {
  const persons = keyedLoaders<PublicPerson | null>()
  const sources = keyedLoaders<PublicSource | null>()
  const events = keyedLoaders<PublicEvent | null>()
  return {
    person: persons('', (ids) =>
      withPreviewed(findByIds(collections.persons, ids), ids, preview?.persons),
    ),
    source: sources('', (ids) =>
      withPreviewed(findByIds(collections.sources, ids), ids, preview?.sources),
    ),
    event: events('', (ids) =>
      withPreviewed(findByIds(collections.events, ids), ids, preview?.events),
    ),
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
  /** What the holder of a preview token sees beside what is public. */
  preview?: PublicPreview
}

/** What the resolvers of one request share. */
export function deliveryContext(
  collections: PublicCollections,
  site: Site,
  preview?: PublicPreview,
): DeliveryContext {
  return { collections, site, loaders: loadersOf(collections, preview), preview }
}

import DataLoader from 'dataloader'

import type {
  PublicClaimRow,
  PublicEvent,
  PublicPerson,
  PublicPreview,
  PublicSite,
  PublicSource,
} from '@/src/published/documents'
import type { SlugPage } from '@/src/language/readerPaths'
import { findByIds } from './loaders'
import type { ArticleParent, ClaimCountParent, Kin, SourceOriginParent } from './parents'
import type { PublicCollections } from './publicCollections'

export type Site = {
  publicUrl: string
  name: string
  /** Where changes of feeds are told (WebSub); absent where nobody set it. */
  hub?: string
  /** Where pictures are fetched, where that is not here; without a slash at its end. */
  mediaUrl?: string
  /** Where another frontend shows what has a page: templates. */
  pages?: Partial<Record<Exclude<SlugPage, 'article'>, string>>
  /** What addresses of drawn pictures are signed with, or null as long as none is known. */
  pictureKey?: () => string | null
}

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
    claim: keyedLoaders<PublicClaimRow | null>()('', (ids) => findByIds(collections.claims, ids)),
    articleLists: keyedLoaders<ArticleParent[]>(),
    eventLists: keyedLoaders<PublicEvent[]>(),
    claimLists: keyedLoaders<PublicClaimRow[]>(),
    counts: keyedLoaders<number>(),
    kin: keyedLoaders<readonly Kin[]>(),
    claimCounts: keyedLoaders<ClaimCountParent[]>(),
    origins: keyedLoaders<SourceOriginParent[]>(),
    site: keyedLoaders<PublicSite | null>(),
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

/**
 * A set of loaders for one request, one per key (what is asked, with which arguments). All ids asked
 * under one key in one turn go to `batch` together; it answers one value per id, in their order.
 */
function keyedLoaders<Value>(): (
  key: string,
  batch: (ids: readonly string[]) => Promise<Value[]>,
) => DataLoader<string, Value> {
  const loaders = new Map<string, DataLoader<string, Value>>()
  return (key, batch) => {
    const known = loaders.get(key)
    if (known) return known
    const loader = new DataLoader<string, Value>(batch)
    loaders.set(key, loader)
    return loader
  }
}

/** Documents by id as they were found, but those of a preview as they would be. */
async function withPreviewed<Doc extends { _id: string }>(
  found: Promise<(Doc | null)[]>,
  ids: readonly string[],
  previewed: readonly Doc[] = [],
): Promise<(Doc | null)[]> {
  const documents = await found
  if (previewed.length === 0) return documents
  const byId = new Map(previewed.map((document) => [document._id, document]))
  return ids.map((id, index) => byId.get(id) ?? documents[index] ?? null)
}

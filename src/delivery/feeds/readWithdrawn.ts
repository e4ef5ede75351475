import type { PublicArticle } from '@/src/public/documents'
import { facet } from '@/src/public/facet'
import { articleUri } from '../articleUri'
import type { Site } from '../context'
import type { PublicCollections } from '../publicCollections'
import type { FeedTombstone } from './FeedTombstone'

const MOST = 50

/**
 * The 50 articles withdrawn last, of all sections, tags and persons: what a withdrawn one was about is
 * kept nowhere. One command, by index; one withdrawn before `withdrawnAt` was kept comes with the next rebuild.
 */
export async function readWithdrawn(
  { articles }: PublicCollections,
  site: Site,
): Promise<FeedTombstone[]> {
  const filter = { facets: facet('state', 'withdrawn'), withdrawnAt: { $exists: true } }
  const projection = { notice: 1, withdrawnAt: 1 }
  const found = await articles
    .find<Pick<PublicArticle, '_id' | 'notice' | 'withdrawnAt'>>(filter, { projection })
    .sort({ withdrawnAt: -1, _id: -1 })
    .limit(MOST)
    .toArray()
  return found.flatMap(({ _id, notice, withdrawnAt: when }) =>
    when ? [{ uri: articleUri(site, _id), when, notice }] : [],
  )
}

import { cacheControl } from '@/src/platform/http/cacheControl'
import { articleUri, articleUrl } from '@/src/delivery/addresses/urls'
import type { ResponseCache } from '@/src/delivery/cache/responseCache'
import type { Site } from '@/src/delivery/documents/context'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import { projectionOf } from '@/src/delivery/documents/selection'
import { withStoryCards } from '@/src/delivery/lists/withStoryCards'
import { decodeSlug, type Route } from '@/src/delivery/http/route'
import { refuseMethod, sendNotFound } from '@/src/delivery/http/send'
import { type CachedResponse, sendCached } from '@/src/delivery/http/sendCached'
import type { PublicArticle } from '@/src/published/documents'
import { type Ninjs, NINJS_KEYS, type NinjsArticle, ninjsStandard, plain } from './ninjs'
import { ninjsItem } from './ninjsItem'

const ADDRESS = /^\/ninjs\/([^/]+)$/

/** /ninjs/<slug>: one article as IPTC ninjs; see `ninjsAnswer`. */
export function ninjsRoute(
  collections: PublicCollections,
  responses: ResponseCache,
  site: Site,
): Route {
  return {
    matches: (path) => path === '/ninjs' || path.startsWith('/ninjs/'),
    async answer({ request, response, path }) {
      if (refuseMethod(request, response)) return
      const slug = decodeSlug(ADDRESS.exec(path)?.[1] ?? '')
      if (slug === null) return sendNotFound(response)
      return sendCached(request, response, {
        collections,
        responses,
        key: `/ninjs/${slug}`,
        make: (tracked) => ninjsAnswer(slug, tracked, site),
      })
    },
  }
}

const PROJECTION = projectionOf([
  ...NINJS_KEYS,
  'body.html',
  'body.text',
  'pathLanguage',
  'address',
])
const sent = () => ({
  type: 'application/json; charset=utf-8',
  cacheControl: cacheControl(10, 60),
})

/**
 * A slug → the article as IPTC ninjs; an old slug → 301 to the current one; a withdrawn article, by any
 * slug it ever had → 410 with its canceled item; anything else → null. One command, and a second one where its text leads to other articles by cards.
 */
async function ninjsAnswer(
  slug: string,
  collections: PublicCollections,
  site: Site,
): Promise<CachedResponse | null> {
  const found = await collections.articles
    .find<NinjsArticle>({ $or: [{ slug }, { slugAliases: slug }] }, { projection: PROJECTION })
    .limit(2)
    .toArray()
  const article = found.find((row) => row.slug === slug) ?? found[0]
  if (!article) return null
  if (article.state === 'withdrawn') {
    return { ...sent(), status: 410, body: JSON.stringify(ninjsCanceled(article, site)) }
  }
  const [whole = article] = await withStoryCards([article], collections, site)
  const body = JSON.stringify(ninjsItem(whole, site))
  if (article.slug === slug) return { ...sent(), body }
  return { ...sent(), status: 301, location: `/ninjs/${encodeURIComponent(article.slug)}`, body }
}

/** A withdrawn article → the item that tells receivers to take it down: its names and the notice, no text. */
export function ninjsCanceled(
  article: Pick<PublicArticle, '_id' | 'slug' | 'notice' | 'pathLanguage' | 'address'>,
  site: Site,
): Ninjs {
  const { _id, slug, notice } = article
  return {
    uri: articleUri(site, _id),
    type: 'text',
    pubStatus: 'canceled',
    slugline: slug,
    descriptions: plain('notice', notice),
    altIds: [
      { role: 'url', value: articleUrl(site, article) },
      { role: 'id', value: _id },
    ],
    standard: ninjsStandard,
  }
}

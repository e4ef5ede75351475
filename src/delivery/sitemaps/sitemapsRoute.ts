import type { ResponseCache } from '../cache/responseCache'
import type { Site } from '../context'
import { refuseMethod } from '../http/refuseMethod'
import { sendBody } from '../http/sendBody'
import { sendKept } from '../http/sendKept'
import { sendNotFound } from '../http/sendNotFound'
import type { PublicCollections } from '../publicCollections'
import type { Route } from '../Route'
import { articleSitemap } from './articleSitemap'
import { entitySitemap } from './entitySitemap'
import { keptFor } from './keptFor'
import { newsSitemap } from './newsSitemap'
import { sitemapAddress } from './sitemapAddress'
import { sitemapPages } from './sitemapPages'
import { urlset } from './urlset'

/** The index alone reads something of every article: once a minute is enough for any crawler. */
const INDEX_KEPT = 60_000
const sent = {
  type: 'application/xml; charset=utf-8',
  cacheControl: 'public, max-age=60, stale-while-revalidate=600',
}

/** /sitemap.xml and the sitemaps it lists, and /sitemap-news.xml; see `sitemapAddress`. */
export function sitemapsRoute(
  collections: PublicCollections,
  responses: ResponseCache,
  site: Site,
): Route {
  const pages = keptFor(INDEX_KEPT, () => sitemapPages(collections), Date.now)
  const index = async (): Promise<string> => {
    const urls = (await pages()).map(({ path, lastmod }) => ({
      loc: site.publicUrl + path,
      lastmod,
    }))
    return urlset(urls, 'sitemap')
  }
  return {
    matches: (path) => /^\/sitemap[^/]*\.xml$/.test(path),
    async answer({ request, response, path }) {
      if (refuseMethod(request, response)) return
      const address = sitemapAddress(path)
      if (!address) return sendNotFound(response)
      if (address.kind === 'index' || address.kind === 'news') {
        // What is news changes with the clock as well, so no document tells when it is over.
        const news = address.kind === 'news'
        const body = await (news ? newsSitemap(new Date(), collections, site) : index())
        return sendBody(request, response, { ...sent, body, cacheTag: ['articles'] })
      }
      return sendKept(request, response, {
        collections,
        responses,
        key: path,
        async make(tracked) {
          const body = await (address.kind === 'articles'
            ? articleSitemap(address, tracked, site)
            : entitySitemap(address, tracked, site))
          return body === null ? null : { ...sent, body }
        },
      })
    },
  }
}

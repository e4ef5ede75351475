import type { ResponseCache } from '@/src/delivery/cache/responseCache'
import type { Site } from '@/src/delivery/documents/context'
import { refuseMethod, sendNotFound } from '@/src/delivery/http/send'
import { sendCached } from '@/src/delivery/http/sendCached'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import type { Route } from '@/src/delivery/http/route'
import { feedAddress } from './feedAddress'
import { feedPath } from '@/src/language/feedPaths'
import { feedBody } from './feedBody'

/** /feeds/…: the newest articles as RSS, Atom, JSON Feed and ninjs; see `feedAddress` for what there is. */
export function feedsRoute(
  collections: PublicCollections,
  responses: ResponseCache,
  site: Site,
): Route {
  return {
    matches: (path) => path === '/feeds' || path.startsWith('/feeds/'),
    async answer({ request, response, path }) {
      if (refuseMethod(request, response)) return
      const address = feedAddress(path)
      if (!address) return sendNotFound(response)
      return sendCached(request, response, {
        collections,
        responses,
        key: feedPath(address),
        make: (tracked) => feedBody(address, tracked, site),
      })
    },
  }
}

import type { ResponseCache } from '../cache/responseCache'
import type { Site } from '../context'
import { refuseMethod } from '../http/refuseMethod'
import { sendKept } from '../http/sendKept'
import { sendNotFound } from '../http/sendNotFound'
import type { PublicCollections } from '../publicCollections'
import type { Route } from '../Route'
import { feedAddress } from './feedAddress'
import { feedBody } from './feedBody'
import { feedPath } from './feedPath'

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
      return sendKept(request, response, {
        collections,
        responses,
        key: feedPath(address),
        make: (tracked) => feedBody(address, tracked, site),
      })
    },
  }
}

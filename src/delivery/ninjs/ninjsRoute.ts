import type { ResponseCache } from '../cache/responseCache'
import type { Site } from '../context'
import { decodeSlug } from '../http/decodeSlug'
import { refuseMethod } from '../http/refuseMethod'
import { sendKept } from '../http/sendKept'
import { sendNotFound } from '../http/sendNotFound'
import type { PublicCollections } from '../publicCollections'
import type { Route } from '../Route'
import { ninjsAnswer } from './ninjsAnswer'

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
      return sendKept(request, response, {
        collections,
        responses,
        key: `/ninjs/${slug}`,
        make: (tracked) => ninjsAnswer(slug, tracked, site),
      })
    },
  }
}

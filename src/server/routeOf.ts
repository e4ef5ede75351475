import { READER_PAGES } from './Delivery'

export type Route = 'delivery' | 'health' | 'ready' | 'reader' | 'next'

/** The admin, its API, the built files, and previews, which are nobody's but their reader's. */
const NEXT = new Set(['admin', 'api', '_next', 'onizleme'])

/** Which half answers a path: the public delivery, the server itself, or Next (see architecture). */
export function routeOf(path: readonly string[]): Route {
  const [first = ''] = path
  if (path.length === 1) {
    if (first === 'healthz') return 'health'
    if (first === 'readyz') return 'ready'
    if (first === 'graphql' || first === 'robots.txt') return 'delivery'
    if (/^sitemap[^/]*\.xml$/.test(first)) return 'delivery'
  }
  if (first === 'feeds' || first === 'ninjs' || first === 'media') return 'delivery'
  if (path.length === 2 && READER_PAGES.some((page) => page === first)) return 'reader'
  // What is called like a file is one of Next's own, `site.js` for one.
  return NEXT.has(first) || (path.at(-1) ?? '').includes('.') ? 'next' : 'reader'
}

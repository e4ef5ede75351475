import { READER_PAGES } from './Delivery'

export type Route = 'delivery' | 'health' | 'ready' | 'reader' | 'next'

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
  const reader = path.length === 2 && READER_PAGES.some((page) => page === first)
  return reader ? 'reader' : 'next'
}

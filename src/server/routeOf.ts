import { READER_PAGES } from './Delivery'

export type Route = 'delivery' | 'health' | 'ready' | 'reader' | 'preview' | 'next'

/** The admin, its API and the built files. */
const NEXT = new Set(['admin', 'api', '_next'])
/** Below `/onizleme/<id>`: what is no page (the cookie, the pictures). */
const BELOW_PREVIEW = new Set(['oturum', 'gorsel'])

/** Which half answers a path: the public delivery, the server itself, or Next (see architecture). */
export function routeOf(path: readonly string[]): Route {
  const [first = '', , below = ''] = path
  if (path.length === 1) {
    if (first === 'healthz') return 'health'
    if (first === 'readyz') return 'ready'
    if (first === 'graphql' || first === 'robots.txt') return 'delivery'
    if (/^sitemap[^/]*\.xml$/.test(first)) return 'delivery'
  }
  if (first === 'feeds' || first === 'ninjs' || first === 'media') return 'delivery'
  if (path.length === 2 && READER_PAGES.some((page) => page === first)) return 'reader'
  if (first === 'onizleme') return BELOW_PREVIEW.has(below) ? 'next' : 'preview'
  // What is called like a file is one of Next's own, `site.js` for one.
  return NEXT.has(first) || (path.at(-1) ?? '').includes('.') ? 'next' : 'reader'
}

import type { Site } from '@/src/delivery/documents/context'
import { refuseMethod, sendBody } from '@/src/delivery/http/send'
import type { Route } from '@/src/delivery/http/route'

/** /robots.txt (RFC 9309): readers' pages for every crawler, the newsroom's own for none. */
export function robotsRoute({ publicUrl }: Site): Route {
  const body = [
    ...['User-agent: *', 'Allow: /', 'Disallow: /admin', 'Disallow: /api', ''],
    ...[`Sitemap: ${publicUrl}/sitemap.xml`, `Sitemap: ${publicUrl}/sitemap-news.xml`, ''],
  ].join('\n')
  return {
    matches: (path) => path === '/robots.txt',
    async answer({ request, response }) {
      if (refuseMethod(request, response)) return
      return sendBody(request, response, {
        type: 'text/plain; charset=utf-8',
        body,
        cacheControl: 'public, max-age=3600',
      })
    },
  }
}

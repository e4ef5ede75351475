import type { Site } from '../context'
import { refuseMethod } from '../http/refuseMethod'
import { sendBody } from '../http/sendBody'
import type { Route } from '../Route'

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

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Delivery } from './Delivery'
import { lockStatus } from './lockStatus'
import type { NextApp } from './NextApp'

/**
 * A reader page `/haber/:slug`: its words are Next's, its status is delivery's. An old slug is
 * redirected (301), an unknown one answers 404, a withdrawn article 410 with the notice on its page.
 */
export async function respondReader(
  request: IncomingMessage,
  response: ServerResponse,
  slug: string,
  delivery: Delivery,
  app: NextApp,
): Promise<void> {
  // When delivery cannot say, the page asks the same API and shows the same failure.
  const found = await delivery.statusOf(slug).catch(() => undefined)
  if (found?.status === 301 && found.location) {
    const query = request.url?.includes('?') ? request.url.slice(request.url.indexOf('?')) : ''
    response.writeHead(301, { Location: `${found.location}${query}` })
    response.end()
    return
  }
  if (found?.status === 404 || found?.status === 410) lockStatus(request, response, found.status)
  return app.handle(request, response)
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { READER_PAGES, type Delivery, type ReaderPage } from './Delivery'
import { lockStatus } from './lockStatus'
import type { NextApp } from './NextApp'

/**
 * A reader page (`/haber/:slug`, `/kisi/:slug` …): its words are Next's, its status is delivery's. An old slug is
 * redirected (301), an unknown one answers 404, a withdrawn article 410 with the notice on its page, and 503 tells
 * that the public half does not answer.
 */
export async function respondReader(
  request: IncomingMessage,
  response: ServerResponse,
  [page, slug = '']: readonly string[],
  delivery: Delivery,
  app: NextApp,
): Promise<void> {
  // When delivery cannot say, the page asks the same API and shows the same failure.
  const found = await delivery.statusOf(slug, pageOf(page)).catch(() => undefined)
  if (found?.status === 301 && found.location) {
    const query = request.url?.includes('?') ? request.url.slice(request.url.indexOf('?')) : ''
    response.writeHead(301, { Location: `${found.location}${query}` })
    response.end()
    return
  }
  const status = found?.status ?? 503
  if (status !== 200 && status !== 301) lockStatus(request, response, status)
  return app.handle(request, response)
}

const pageOf = (name: string | undefined): ReaderPage | undefined =>
  READER_PAGES.find((page) => page === name)

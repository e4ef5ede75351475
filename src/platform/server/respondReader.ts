import type { IncomingMessage, ServerResponse } from 'node:http'
import { gatherTags } from '@/src/platform/http/pageTags'
import { readerAddress } from '@/src/language/readerPaths'
import type { Delivery, NextApp } from './parts'
import { logError } from './log'
import { holdBack, sendPage, type ShownAs } from './readerPages'

/** What is asked of Next must be the page, whole and plain: no part of it, no older copy, no coding. */
const NOT_FOR_NEXT =
  /^(rsc|next-.*|accept-encoding|if-none-match|if-modified-since|range|content-security-policy.*)$/

/** In development it says itself which part of the page it wants. */
const NOT_FOR_NEXT_IN_DEVELOPMENT = /^(accept-encoding|if-.*|range|content-security-policy.*)$/

/** Names of Next's own pages: it would answer with those instead of ours. */
const isNexts = ([first = '', ...more]: readonly string[]): boolean =>
  first.startsWith('_') || (more.length === 0 && /^[45]\d\d$/.test(first))
const NO_PAGE = '/-'

/**
 * A reader page: its words are Next's, its status is delivery's for `/haber/:slug`, `/en/person/:slug` …
 * and the page's own for all others. An old slug is redirected (301, 308), an unknown one answers 404, a
 * withdrawn article 410 with the notice on its page, and 503 tells that the public half does not
 * answer. A preview is a page like them that nobody may keep. For GET and HEAD.
 */
export async function respondReader(
  request: IncomingMessage,
  response: ServerResponse,
  path: readonly string[],
  asked: {
    delivery: Delivery
    app: NextApp
    publicUrl: string
    shownAs?: ShownAs
    development?: boolean
    /** The value of `Link` for the page's letters. */
    fonts?: string
  },
): Promise<void> {
  const { delivery, app, publicUrl, shownAs = 'public', development = false, fonts } = asked
  const named = readerAddress(path)
  // When delivery cannot say, the page asks the same API and shows the same failure.
  const isAsked = named?.slug !== undefined && named.page !== 'author'
  const found = isAsked
    ? await delivery
        .statusOf(named.slug, named.page, named.language)
        .catch(() => ({ status: 503, location: undefined }))
    : { status: 200, location: undefined }
  const isElsewhere = found.status === 301 || found.status === 308
  if (isElsewhere && found.location) {
    const query = request.url?.includes('?') ? request.url.slice(request.url.indexOf('?')) : ''
    response.writeHead(found.status, { Location: `${found.location}${query}` })
    response.end()
    return
  }
  const status = isElsewhere ? 200 : found.status
  if (status === 503) response.setHeader('Retry-After', '5')
  const { method, headers, url } = request
  request.method = 'GET'
  if (isNexts(path)) request.url = NO_PAGE
  const left = development ? NOT_FOR_NEXT_IN_DEVELOPMENT : NOT_FOR_NEXT
  request.headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !left.test(name)))
  const tags = new Set<string>()
  holdBack(response, (made) => {
    Object.assign(request, { method, headers, url })
    const how = { status, publicUrl, shownAs, development, tags, fonts }
    sendPage(request, response, made, how).catch((error: unknown) => {
      logError(error)
      response.destroy()
    })
  })
  return gatherTags(tags, () => app.handle(request, response))
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { representation } from '@/src/delivery/http/representation'
import { sendRepresentation } from '@/src/delivery/http/sendRepresentation'
import { brokenPage } from './brokenPage'
import { pagePolicy } from './pagePolicy'
import { statusIn } from './statusIn'
import { withoutRuntime } from './withoutRuntime'

/** As the public API's own answers: what is published or withdrawn shows within a second. */
const FRESH = 'public, max-age=1, stale-while-revalidate=10'
/** A preview is for one reader, and for now. */
const PRIVATE = 'no-store, private'
/** Of Payload's and Next's headers, those that speak of a client that is not there. */
const FOREIGN = ['Accept-CH', 'Critical-CH', 'Vary', 'Link', 'ETag', 'Content-Length']

/**
 * Sends what Next made of a reader page: without its runtime, compressed, with ETag, policy and a
 * status. `status` is delivery's word on the address; where that is 200, the page's own counts. A
 * preview has no ETag and may be kept by nobody.
 */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  made: Buffer,
  { status, publicUrl, isPreview }: { status: number; publicUrl: string; isPreview: boolean },
): Promise<void> {
  const type = String(response.getHeader('content-type') ?? '')
  const isRedirect = response.statusCode >= 300 && response.statusCode < 400
  if (isRedirect || !type.startsWith('text/html')) {
    if (!isRedirect && status !== 200) response.statusCode = status
    return void response.end(request.method === 'HEAD' ? undefined : made)
  }
  for (const name of FOREIGN) response.removeHeader(name)
  response.setHeader('Content-Security-Policy', pagePolicy(publicUrl, isPreview))
  const html = made.toString('utf8')
  // Next leaves a page that threw to its runtime, which is not there.
  const isBroken = response.statusCode >= 500 || html.includes('<html id="__next_error__"')
  const own = isBroken ? 500 : (statusIn(html) ?? 200)
  const sent = status === 200 ? own : status
  const fresh = isPreview ? PRIVATE : FRESH
  await sendRepresentation(
    request,
    response,
    representation(isBroken ? brokenPage : withoutRuntime(html), 'text/html; charset=utf-8'),
    { status: sent, cacheControl: sent >= 500 ? 'no-store' : fresh },
  )
}

import { fresh } from '@/src/platform/http/cacheControl'
import type { IncomingMessage, OutgoingHttpHeader, ServerResponse } from 'node:http'

import { representation } from '@/src/platform/http/representation'
import { cacheTag, sendRepresentation } from '@/src/platform/http/sendRepresentation'
import { easePolicy } from './easeDevelopment'

type Headers = Readonly<Record<string, OutgoingHttpHeader | undefined>> | readonly unknown[]

const setAll = (response: ServerResponse, headers: Headers | undefined): void => {
  const pairs = Array.isArray(headers)
    ? headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1]]] : []))
    : Object.entries(headers ?? {})
  for (const [name, value] of pairs) {
    if (value !== undefined) response.setHeader(String(name), value as OutgoingHttpHeader)
  }
}

/**
 * Keeps what is written to `response` instead of sending it, and hands it over whole at the end, when
 * `response` is itself again: status and headers set, nothing sent. For answers of the size of a
 * page; a failure of `send` is the caller's to catch in it.
 */
export function holdBack(response: ServerResponse, send: (body: Buffer) => void): void {
  const { writeHead, write, end, flushHeaders } = response
  const chunks: Buffer[] = []
  const keep = (chunk: unknown, encoding?: unknown): void => {
    if (typeof chunk === 'string') {
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as 'utf8') : 'utf8'))
    } else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  const calledBack = (args: unknown[]): void => {
    const last = args.at(-1)
    if (typeof last === 'function') queueMicrotask(() => last())
  }
  // The overloads of Node's own methods take their optional arguments in any place.
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status
    const headers = rest.at(-1)
    if (typeof headers === 'object') setAll(response, headers as Headers)
    return response
  }) as ServerResponse['writeHead']
  response.flushHeaders = () => undefined
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    keep(chunk, rest[0])
    calledBack(rest)
    return true
  }) as ServerResponse['write']
  response.end = ((...args: unknown[]) => {
    keep(args[0], args[1])
    Object.assign(response, { writeHead, write, end, flushHeaders })
    calledBack(args)
    send(Buffer.concat(chunks))
    return response
  }) as ServerResponse['end']
}

/** The status a page asks for in its head (`src/frontend/site/parts/Page.tsx`); null where it asks for none. */
export function statusIn(html: string): number | null {
  const found = /<meta name="kunye:status" content="(\d{3})"\/?>/.exec(html)?.[1]
  return found === undefined ? null : Number(found)
}

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/gi
const PRELOAD = /<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/gi

const isKept = (attributes: string): boolean =>
  /\btype="application\/ld\+json"/.test(attributes) ||
  /\bsrc="\/(?:site|onizleme)\.js"/.test(attributes)

/**
 * HTML of a reader page as Next renders it → the same page without Next's runtime (140 kB of scripts
 * over the wire and, inline, every word of the page a second time). The pages are whole without
 * it: links are links, forms are forms. Structured data and the pages' own scripts stay.
 *
 * Scripts are found as a browser finds them: one ends at the first `</script`, and no text and no
 * attribute of React's output holds a bare `<`.
 */
export const withoutRuntime = (html: string): string =>
  html
    .replace(SCRIPT, (script, attributes: string) => (isKept(attributes) ? script : ''))
    .replace(PRELOAD, '')

/**
 * Content-Security-Policy of the reader pages: their own script and style, pictures of this newsroom
 * (`publicUrl`, where media have their addresses), nothing inline, nothing foreign. What looks at a page (Lighthouse) may ask for robots.txt beside it; a preview trades
 * its token by a request of its script, and stands in nobody's frame; what a writer has beside the text stands in the
 * frame of that page, and runs nothing.
 */
const pagePolicy = (publicUrl: string, shownAs: ShownAs = 'public'): string =>
  [
    "default-src 'none'",
    ...(shownAs === 'ownPreview' ? [] : ["script-src 'self'"]),
    "style-src 'self'",
    `img-src 'self' data: ${new URL(publicUrl).origin}`,
    "font-src 'self'",
    "manifest-src 'self'",
    ...(shownAs === 'ownPreview' ? [] : ["connect-src 'self'"]),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${shownAs === 'preview' ? "'none'" : "'self'"}`,
  ].join('; ')

/** A preview is for one reader, and for now. */
const PRIVATE = 'no-store, private'
/** Of Payload's and Next's headers, those that speak of a client that is not there. */
const FOREIGN = ['Accept-CH', 'Critical-CH', 'Vary', 'Link', 'ETag', 'Content-Length']

/** A page for everybody, one for the holder of a link, or one for whoever is writing it. */
export type ShownAs = 'public' | 'preview' | 'ownPreview'

type Sent = Readonly<{
  status: number
  publicUrl: string
  shownAs: ShownAs
  development?: boolean
  /** What the page rests on, for `Cache-Tag`. */
  tags?: ReadonlySet<string>
  fonts?: string
}>

/**
 * Sends what Next made of a reader page: without its runtime, compressed, with ETag, policy and a
 * status; in development with it, since by it a change comes on screen. `status` is delivery's word on the address; where that is 200, the page's own counts. A
 * preview has no ETag and may be kept by nobody.
 */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  made: Buffer,
  { status, publicUrl, shownAs, development = false, tags, fonts }: Sent,
): Promise<void> {
  const type = String(response.getHeader('content-type') ?? '')
  const isRedirect = response.statusCode >= 300 && response.statusCode < 400
  if (isRedirect || !type.startsWith('text/html')) {
    if (!isRedirect && status !== 200) response.statusCode = status
    return void response.end(request.method === 'HEAD' ? undefined : made)
  }
  for (const name of FOREIGN) response.removeHeader(name)
  const policy = pagePolicy(publicUrl, shownAs)
  response.setHeader('Content-Security-Policy', development ? easePolicy(policy) : policy)
  // For browsers that know no `frame-ancestors` the same once more.
  response.setHeader('X-Frame-Options', shownAs === 'preview' ? 'DENY' : 'SAMEORIGIN')
  if (fonts) response.setHeader('Link', fonts)
  const html = made.toString('utf8')
  // Next leaves a page that threw to its runtime, which is not there.
  const isBroken = response.statusCode >= 500 || html.includes('<html id="__next_error__"')
  const own = isBroken ? 500 : (statusIn(html) ?? 200)
  const sent = status === 200 ? own : status
  const shown = development ? html : isBroken ? brokenPage : withoutRuntime(html)
  const kept = shownAs === 'public' ? fresh() : PRIVATE
  await sendRepresentation(request, response, representation(shown, 'text/html; charset=utf-8'), {
    status: sent,
    cacheControl: sent >= 500 || development ? 'no-store' : kept,
    ...(shownAs === 'public' && tags && { cacheTag: cacheTag(tags) }),
  })
}

/** What a reader sees when a page could not be made at all: no style, no script, nothing that can fail. */
const brokenPage = `<!doctype html>
<html lang="tr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Sayfa şu an gösterilemiyor</title>
<main>
<h1>Sayfa şu an gösterilemiyor</h1>
<p>Beklenmeyen bir hata oldu. Birazdan yeniden deneyin.</p>
<p lang="en">This page cannot be shown right now. Please try again shortly.</p>
<p><a href="/">Ön sayfa</a></p>
</main>
`

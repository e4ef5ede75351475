import type { IncomingMessage, ServerResponse } from 'node:http'

import { encodingOf, type Representation } from './representation'

type Sending = {
  status?: number
  cacheControl: string
  lastModified?: Date
  /** The value of `Cache-Tag`, see `cacheTag`. */
  cacheTag?: string
  vary?: string
}

/** Sends a body in the coding the client likes best, or 304 where it has it; for HEAD the headers only. */
export async function sendRepresentation(
  request: IncomingMessage,
  response: ServerResponse,
  body: Representation,
  { status = 200, cacheControl, lastModified, cacheTag, vary }: Sending,
): Promise<void> {
  const coding = body.coding(encodingOf(request.headers['accept-encoding']))
  const etag = body.etag(coding)
  const headers: Record<string, string> = {
    'cache-control': cacheControl,
    vary: vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding',
  }
  // What nobody may keep nobody can compare either.
  const isValidated = status === 200 && request.method !== 'POST' && !/no-store/.test(cacheControl)
  if (isValidated) headers.etag = etag
  if (lastModified) headers['last-modified'] = lastModified.toUTCString()
  if (cacheTag) headers['cache-tag'] = cacheTag
  if (isValidated && notModified(request, { etag, lastModified })) {
    return void response.writeHead(304, headers).end()
  }
  const bytes = await body.coded(coding)
  headers['content-type'] = body.type
  headers['content-length'] = String(bytes.length)
  if (coding !== 'identity') headers['content-encoding'] = coding
  response.writeHead(status, headers)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

type Validators = { etag: string; lastModified?: Date }

/**
 * Whether the client has this very answer already: `If-None-Match` by weak comparison, and only where
 * that is missing `If-Modified-Since` (RFC 9110 §13.1.2, §13.1.3). Never for POST.
 */
export function notModified(
  { method, headers }: IncomingMessage,
  { etag, lastModified }: Validators,
): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  const known = headers['if-none-match']
  if (known !== undefined) {
    return known.split(',').some((one) => {
      const tag = one.trim()
      return tag === '*' || tag.replace(/^W\//, '') === etag
    })
  }
  const since = Date.parse(headers['if-modified-since'] ?? '')
  // HTTP dates have whole seconds.
  return lastModified !== undefined && Math.floor(lastModified.getTime() / 1000) * 1000 <= since
}

/** CDNs read no more than 8 to 16 kB of tags; Node itself takes headers of 16 kB altogether. */
const LONGEST = 8_000

/**
 * Tags of an answer → the value of `Cache-Tag`, comma-separated: `all` for everything of this API, the
 * collections a list was read from, and `collection:id` for each document shown. Where that is longer
 * than 8 kB, the ids of a collection give way to `collection`, the longest lot first: a coarser tag
 * is purged too often, never too seldom.
 */
export function cacheTag(tags: Iterable<string>): string {
  const whole = new Set(['all'])
  const texts = new Map<string, string>()
  for (const tag of tags) {
    const colon = tag.indexOf(':')
    const collection = colon < 0 ? tag : tag.slice(0, colon)
    // A sign that cannot stand in a header or would split the list makes its tag the coarser one.
    if (colon < 0 || !PLAIN.test(tag)) whole.add(collection)
    else texts.set(collection, texts.has(collection) ? `${texts.get(collection)},${tag}` : tag)
  }
  const lots = [...texts].sort(([, a], [, b]) => a.length - b.length)
  const joined = (): string => [...whole, ...lots.map(([, text]) => text)].join(',')
  while (lots.length > 0 && joined().length > LONGEST) whole.add(lots.pop()?.[0] ?? '')
  return joined()
}

const PLAIN = /^[^:]*:[\w.~=-]+$/

import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingOf } from './encodingOf'
import { notModified } from './notModified'
import type { Representation } from './representation'

export type Sending = {
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

import type { IncomingMessage } from 'node:http'

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

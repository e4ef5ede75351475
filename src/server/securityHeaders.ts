import type { ServerResponse } from 'node:http'

/** One year, as browsers' own lists ask for (RFC 6797). Names below this one may be somebody else's. */
const ONLY_HTTPS = 'max-age=31536000'

/**
 * Headers of every answer, unless a later hand sets its own: no guessing of content types, no
 * foreign frames (clickjacking), the address of an admin page stays with us, and nothing but https where `publicUrl` is.
 */
export function securityHeaders(response: ServerResponse, publicUrl: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  response.setHeader('X-Frame-Options', 'SAMEORIGIN')
  if (publicUrl.startsWith('https:')) response.setHeader('Strict-Transport-Security', ONLY_HTTPS)
}

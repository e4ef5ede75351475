import type { ServerResponse } from 'node:http'

/**
 * Headers of every answer, unless a later hand sets its own: no guessing of content types, no
 * foreign frames (clickjacking), and the address of an admin page stays with us.
 */
export function securityHeaders(response: ServerResponse): void {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  response.setHeader('X-Frame-Options', 'SAMEORIGIN')
}

import type { ServerResponse } from 'node:http'

import type { Words } from '@/src/language/words'

/**
 * Answers with an error in Payload's shape (`errors[].message`), with a `code` to key on and the
 * message in both languages; `extensions.code` serves GraphQL clients.
 */
export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  words: Words,
  headers: Readonly<Record<string, string>> = {},
): void {
  const message = `${words.tr} / ${words.en}`
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  })
  response.end(JSON.stringify({ errors: [{ code, message, said: words, extensions: { code } }] }))
}

/** One year, as browsers' own lists ask for (RFC 6797). Names below this one may be somebody else's. */
const ONLY_HTTPS = 'max-age=31536000'

/**
 * Headers of every answer, unless a later hand sets its own: no guessing of content types, no frame around it
 * (clickjacking; as the policies say by `frame-ancestors`), the address of an admin page stays with us, and nothing
 * but https where `publicUrl` is.
 */
export function securityHeaders(response: ServerResponse, publicUrl: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  response.setHeader('X-Frame-Options', 'DENY')
  if (publicUrl.startsWith('https:')) response.setHeader('Strict-Transport-Security', ONLY_HTTPS)
}

/** A health answer as JSON, never cached. */
export function writeHealth(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(`${JSON.stringify(body)}\n`)
}

import type { ServerResponse } from 'node:http'
import type { Said } from '@/src/db/Said'

/**
 * Answers with an error in Payload's shape (`errors[].message`), with a `code` to key on and the
 * message in both languages; `extensions.code` serves GraphQL clients.
 */
export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  said: Said,
  headers: Readonly<Record<string, string>> = {},
): void {
  const message = `${said.tr} / ${said.en}`
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  })
  response.end(JSON.stringify({ errors: [{ code, message, said, extensions: { code } }] }))
}

import type { ServerResponse } from 'node:http'

/** The least that an answer over HTTP needs. */
export function sendJson(response: ServerResponse, body: string): void {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

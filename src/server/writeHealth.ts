import type { ServerResponse } from 'node:http'

/** A health answer as JSON, never cached. */
export function writeHealth(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(`${JSON.stringify(body)}\n`)
}

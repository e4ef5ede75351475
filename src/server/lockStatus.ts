import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Makes a response end with `status`, whatever a page renderer sets later. Next sets 200 (or the
 * status of its cached page) for a page that renders well, and a withdrawn article's page does.
 * Conditional headers go, since a 304 would be turned into an empty page with that status.
 */
export function lockStatus(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
): void {
  delete request.headers['if-none-match']
  delete request.headers['if-modified-since']
  const writeHead = response.writeHead.bind(response) as (
    code: number,
    ...rest: unknown[]
  ) => ServerResponse
  // The overloads of writeHead differ only after the status, which is all that changes here.
  response.writeHead = ((_code: number, ...rest: unknown[]) =>
    writeHead(status, ...rest)) as ServerResponse['writeHead']
  response.statusCode = status
}

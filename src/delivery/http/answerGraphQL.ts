import type { IncomingMessage, ServerResponse } from 'node:http'
import type { createGraphQL } from './createGraphQL'
import { preflightHeaders } from './preflightHeaders'
import { readBody } from './readBody'
import { sendJson } from './sendJson'

const ALLOWED = 'GET, HEAD, POST, OPTIONS'

const oneError = (code: string, message: string) => ({
  errors: [{ message, extensions: { code } }],
})

const headersOf = (request: IncomingMessage): Record<string, string> => {
  const { accept, 'content-type': type, 'if-none-match': known } = request.headers
  return {
    ...(accept !== undefined && { accept }),
    ...(type !== undefined && { 'content-type': type }),
    ...(known !== undefined && { 'if-none-match': known }),
  }
}

/**
 * One GraphQL request: GET (HEAD) and POST, 405 for other methods, 413 for a body over 100 kB. The
 * query engine sees the query, its media types and the known ETag: no cookie, address or host.
 */
export async function answerGraphQL(
  graphql: ReturnType<typeof createGraphQL>,
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
): Promise<void> {
  const { method = 'GET' } = request
  if (method === 'OPTIONS') return void response.writeHead(204, preflightHeaders).end()
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
    const message = 'Yalnız GET ve POST / only GET and POST'
    return sendJson(response, 405, oneError('methodNotAllowed', message), { allow: ALLOWED })
  }
  const body = method === 'POST' ? await readBody(request) : undefined
  if (body === null) {
    const message = 'Gövde en çok 100 kB olabilir / the body may have 100 kB at most'
    return sendJson(response, 413, oneError('bodyTooLarge', message), { connection: 'close' })
  }
  const answer = await graphql.fetch(`http://delivery/graphql${search}`, {
    method: method === 'POST' ? 'POST' : 'GET',
    headers: headersOf(request),
    body,
  })
  if (answer.status === 415) {
    const message = 'Content-Type: application/json ile gönderin / send it as application/json'
    return sendJson(response, 415, oneError('unsupportedMediaType', message))
  }
  const text = answer.status === 304 ? '' : await answer.text()
  const headers = Object.fromEntries(answer.headers)
  if (answer.status !== 304) headers['content-length'] = String(Buffer.byteLength(text))
  response.writeHead(answer.status, headers)
  response.end(method === 'HEAD' ? undefined : text)
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Reads } from '@/src/delivery/cache/reads'
import type { ResponseCache } from '@/src/delivery/cache/responseCache'
import { AWAY, refusedError } from '@/src/delivery/errors'
import { executeGraphQL, type GraphQLEngine } from './executeGraphQL'
import type { ReadGraphQLRequest } from './readRequest'
import { readRequestBody, refuseBody } from '@/src/delivery/http/requestBody'
import { preflightHeaders, sendJson } from '@/src/delivery/http/send'
import { takesJsonAlone } from './answerPlugin'
import { sendRepresentation } from '@/src/platform/http/sendRepresentation'

/** A preview is asked at the same address: who keeps answers must not give a public one for it. */
const VARY = 'Accept, Authorization'
const ALLOWED = 'GET, HEAD, POST, OPTIONS'
const LONGEST = 100_000

const oneError = (code: string, tr: string, en: string) => ({
  errors: [refusedError(code, { tr, en })],
})
const NOT_ALLOWED = oneError('methodNotAllowed', 'Yalnız GET ve POST', 'only GET and POST')
const NOT_JSON = oneError(
  'unsupportedMediaType',
  'Content-Type: application/json ile gönderin',
  'send it as application/json',
)

const headersOf = (request: IncomingMessage): Record<string, string> => {
  const { accept, 'content-type': type } = request.headers
  return {
    ...(accept !== undefined && { accept }),
    ...(type !== undefined && { 'content-type': type }),
  }
}

/**
 * One GraphQL request: GET (HEAD) and POST, 405 for other methods, 413 for a body over 100 kB, also of what a gzip body
 * unpacks to. What is in `responses` is answered from there; whoever brings an `Authorization` is answered by the query
 * engine, and nobody keeps that. The engine sees the query and its media types: no cookie or address.
 */
export async function answerGraphQL(
  graphql: GraphQLEngine,
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
  responses: ResponseCache,
  read: ReadGraphQLRequest,
): Promise<void> {
  const { method = 'GET' } = request
  if (method === 'OPTIONS') return void response.writeHead(204, preflightHeaders).end()
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
    return sendJson(response, 405, NOT_ALLOWED, { allow: ALLOWED })
  }
  const given = method === 'POST' ? await readRequestBody(request, LONGEST) : undefined
  if (typeof given === 'string') return refuseBody(response, given, LONGEST)
  const body = given?.toString('utf8')
  const sent = {
    method: method === 'POST' ? 'POST' : 'GET',
    headers: headersOf(request),
    body,
  }
  const isPersonal = request.headers.authorization !== undefined
  const asked = read(request, search, body)
  const key = isPersonal || !asked ? null : asked.key
  const make = (reads: Reads) =>
    executeGraphQL(
      graphql,
      search,
      sent,
      { reads, asked },
      () => key !== null && responses.grown(key),
    )
  const answer = await responses.answer(key, make)
  const { cacheControl, cacheTag } = answer
  const status =
    answer.statusOfJson !== undefined && takesJsonAlone(request.headers.accept)
      ? answer.statusOfJson
      : answer.status
  if (status === 415) return sendJson(response, 415, NOT_JSON)
  if (status === 503) response.setHeader('retry-after', String(AWAY.retryAfterSeconds))
  const isKept = answer.keepable && method !== 'POST' && !isPersonal
  return sendRepresentation(request, response, answer.body, {
    status,
    cacheControl: isKept ? cacheControl : answer.keepable ? 'no-store' : cacheControl,
    cacheTag: isKept ? cacheTag : undefined,
    vary: VARY,
  })
}

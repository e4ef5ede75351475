import type { IncomingMessage, ServerResponse } from 'node:http'

import { AWAY, refusedError } from '@/src/delivery/errors'
import { representation } from '@/src/platform/http/representation'
import { cacheTag, sendRepresentation } from '@/src/platform/http/sendRepresentation'

type AnswerBody = {
  /** 200 where it is not given. */
  status?: number
  /** `Content-Type`, with its charset. */
  type: string
  body: string | Buffer
  /** `Cache-Control`, e.g. `public, max-age=60`. */
  cacheControl: string
  lastModified?: Date
  /** What the answer rests on, for `Cache-Tag`: `collection` for a list, `collection:id` for a document. */
  cacheTag?: readonly string[]
}

/**
 * Sends one whole body: strong ETag, 304 to `If-None-Match` and `If-Modified-Since`, headers only for
 * HEAD, gzip or brotli from 1 kB on where the client takes it and the type gains by it.
 */
export function sendBody(
  request: IncomingMessage,
  response: ServerResponse,
  answer: AnswerBody,
): Promise<void> {
  const { body, type, cacheTag: tags, ...sending } = answer
  return sendRepresentation(request, response, representation(body, type), {
    ...sending,
    cacheTag: tags && cacheTag(tags),
  })
}

/** Answers with JSON that nobody keeps. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(JSON.stringify(body))
}

/** What was never there, what nobody may see and what has no such address: one answer, byte for byte. */
export const sendNotFound = (response: ServerResponse): void =>
  sendJson(response, 404, { errors: [{ code: 'notFound' }] })

/** What readers could take until the newsroom took it down, where that is told. */
export const sendGone = (response: ServerResponse): void =>
  sendJson(response, 410, { errors: [{ code: 'gone' }] })

const READS = ['GET', 'HEAD']

/** Answers 405 to whatever does not only read (RFC 9110 §15.5.6); says whether it did. */
export function refuseMethod(request: IncomingMessage, response: ServerResponse): boolean {
  if (READS.includes(request.method ?? '')) return false
  sendJson(
    response,
    405,
    {
      errors: [
        {
          code: 'methodNotAllowed',
          message: 'Bu adres yalnızca GET ve HEAD ile okunur / read with GET or HEAD only',
        },
      ],
    },
    { allow: READS.join(', ') },
  )
  return true
}

/** Published content is for every page of the web; nothing here knows a cookie or a login. */
export const corsHeaders: Record<string, string> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After',
  'x-content-type-options': 'nosniff',
}

/**
 * What pages elsewhere send along: their own, what GraphQL clients call themselves by, what traces a request through (Sentry,
 * OpenTelemetry, Zipkin, Datadog). None of it is read but the first line; `*` is for what browsers of today send besides.
 */
const SENT_ALONG = [
  ...['Authorization', 'Content-Type', 'Content-Encoding', 'Accept', 'If-None-Match'],
  'Last-Event-ID',
  ...['Accept-Language', 'Cache-Control', 'Pragma', 'X-Requested-With', 'X-Request-Id'],
  ...['Apollo-Require-Preflight', 'GraphQL-Require-Preflight'],
  ...['ApolloGraphQL-Client-Name', 'ApolloGraphQL-Client-Version'],
  ...['GraphQL-Client-Name', 'GraphQL-Client-Version', 'X-GraphQL-Client-Name'],
  ...['X-GraphQL-Client-Version', 'X-Apollo-Operation-Name', 'X-Apollo-Operation-Id'],
  ...['X-Apollo-Operation-Type', 'X-Apollo-Cache-Key'],
  ...['Sentry-Trace', 'Baggage', 'Traceparent', 'Tracestate', 'B3', 'X-B3-TraceId', 'X-B3-SpanId'],
  ...['X-B3-ParentSpanId', 'X-B3-Sampled', 'X-B3-Flags', 'X-Datadog-Trace-Id'],
  ...['X-Datadog-Parent-Id', 'X-Datadog-Origin', 'X-Datadog-Sampling-Priority', '*'],
]

/** What browsers are told before they POST from another page. */
export const preflightHeaders: Record<string, string> = {
  'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
  'access-control-allow-headers': SENT_ALONG.join(', '),
  'access-control-max-age': '86400',
}

/** 503 with Retry-After where the database does not answer, in the shape of `sendOverloaded`; nobody keeps it. */
export const sendAway = (response: ServerResponse): void =>
  sendJson(
    response,
    503,
    { errors: [{ code: AWAY.code, ...refusedError(AWAY.code, AWAY.message) }] },
    { 'retry-after': String(AWAY.retryAfterSeconds) },
  )

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

/** What browsers are told before they POST from another page. */
export const preflightHeaders: Record<string, string> = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'Content-Type, Accept, If-None-Match, Authorization',
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

import type { IncomingMessage, ServerResponse } from 'node:http'
import { cacheTag } from './cacheTag'
import { representation } from './representation'
import { sendRepresentation } from './sendRepresentation'

export type AnswerBody = {
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

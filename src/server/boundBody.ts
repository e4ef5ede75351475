import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from './readBody'
import { refuse } from './refuse'
import { replayRequest } from './replayRequest'

const sizeOf = (bytes: number): string => (bytes < 1e6 ? `${bytes / 1e3} kB` : `${bytes / 1e6} MB`)

/**
 * The request, when its body is not longer than `limit` bytes. 413 and undefined when it is; what does not say how long it
 * is (chunked) is read here up to the limit and given on.
 */
export async function boundBody(
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
): Promise<IncomingMessage | undefined> {
  const declared = request.headers['content-length']
  const isChunked = request.headers['transfer-encoding'] !== undefined
  if (!isChunked && Number(declared ?? 0) <= limit) return request
  const body = await readBody(request, limit).catch(() => null)
  if (body === null) return undefined
  if (body) return replayRequest(request, body)
  response.shouldKeepAlive = false
  refuse(response, 413, 'bodyTooLarge', {
    tr: `İstek gövdesi çok büyük: en çok ${sizeOf(limit)} olabilir.`,
    en: `The request body is too large: at most ${sizeOf(limit)}.`,
  })
  return undefined
}

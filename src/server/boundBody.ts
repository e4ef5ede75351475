import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from './readBody'
import { refuse } from './refuse'
import { replayRequest } from './replayRequest'

/** A picture of 20 MB and the form around it. */
const MOST_UPLOAD = 22_000_000
/** JSON of 5 million characters, in UTF-8. */
const MOST_OTHER = 10_000_000

/**
 * The request, when its body is not longer than the editorial API takes: 22 MB of multipart, 10 MB of anything else. 413
 * and undefined when it is; what does not say how long it is (chunked) is read here up to the limit and given on.
 */
export async function boundBody(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<IncomingMessage | undefined> {
  const isUpload = /^multipart\//i.test(request.headers['content-type'] ?? '')
  const limit = isUpload ? MOST_UPLOAD : MOST_OTHER
  const declared = request.headers['content-length']
  const isChunked = request.headers['transfer-encoding'] !== undefined
  if (!isChunked && Number(declared ?? 0) <= limit) return request
  const body = await readBody(request, limit).catch(() => null)
  if (body === null) return undefined
  if (body) return replayRequest(request, body)
  response.shouldKeepAlive = false
  refuse(response, 413, 'bodyTooLarge', {
    tr: `İstek gövdesi çok büyük: en çok ${limit / 1e6} MB olabilir.`,
    en: `The request body is too large: at most ${limit / 1e6} MB.`,
  })
  return undefined
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

import { refusedError } from '@/src/delivery/errors'
import { readBody } from '@/src/platform/http/readBody'
import { sendJson } from './send'

/** So much of a body that is too long is read and thrown away, so that the caller hears the answer. */
const DRAINED = 20_000_000

/** Node's code for what unpacks to more than it may. */
const TOO_LARGE = 'ERR_BUFFER_TOO_LARGE'

const unpack = promisify(gunzip)
type Refused = 'tooLarge' | 'unknownCoding' | 'badGzip'

/**
 * The bytes of a body as its `Content-Encoding` says (RFC 9110 §8.4): none, or gzip, which is unpacked no further than `limit`
 * bytes. Else why it is refused: longer than `limit`, before or after, of another coding, or no gzip at all.
 */
export async function readRequestBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | Refused> {
  const coding = (request.headers['content-encoding'] ?? '').trim().toLowerCase()
  const isGzip = coding === 'gzip' || coding === 'x-gzip'
  const sent = await readBody(request, limit, DRAINED)
  if (!isGzip && coding !== '' && coding !== 'identity') return 'unknownCoding'
  if (sent === null) return 'tooLarge'
  if (!isGzip) return sent
  try {
    return await unpack(sent, { maxOutputLength: limit })
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === TOO_LARGE
    return isTooLarge ? 'tooLarge' : 'badGzip'
  }
}

/** Answers 413, 415 (with the coding that is taken) or 400 for a body that `readRequestBody` refused. */
export function refuseBody(response: ServerResponse, why: Refused, limit: number): void {
  const kilobytes = limit / 1_000
  if (why === 'tooLarge') {
    const words = {
      tr: `Gövde en çok ${kilobytes} kB olabilir`,
      en: `the body may have ${kilobytes} kB at most`,
    }
    const errors = [refusedError('bodyTooLarge', words)]
    return sendJson(response, 413, { errors }, { connection: 'close' })
  }
  if (why === 'unknownCoding') {
    const words = {
      tr: 'Gövdeyi gzip ile ya da sıkıştırmadan gönderin (Content-Encoding)',
      en: 'send the body in gzip or as it is (Content-Encoding)',
    }
    const errors = [refusedError('unsupportedContentEncoding', words)]
    return sendJson(response, 415, { errors }, { 'accept-encoding': 'gzip' })
  }
  const words = {
    tr: 'Content-Encoding gzip diyor, gövde gzip değil',
    en: 'Content-Encoding says gzip, and the body is none',
  }
  sendJson(response, 400, { errors: [refusedError('badInput', words)] })
}

import type { ServerResponse } from 'node:http'
import { refusedError } from '../errors/refusedError'
import { sendJson } from '../http/sendJson'

/** Whoever comes again after a second finds the line of those who waited now gone. */
const RETRY_AFTER_S = 1

const MESSAGE = {
  tr: 'Sunucu şu anda çok yoğun; bir saniye sonra yeniden deneyin',
  en: 'The server is too busy at the moment; try again in a second',
}

/**
 * 503 with Retry-After (RFC 9110 §15.6.4, §10.2.3), in GraphQL's shape for clients of that; nobody
 * keeps it.
 */
export const sendOverloaded = (response: ServerResponse): void =>
  sendJson(
    response,
    503,
    { errors: [{ code: 'overloaded', ...refusedError('overloaded', MESSAGE) }] },
    { 'retry-after': String(RETRY_AFTER_S) },
  )

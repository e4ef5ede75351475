import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendJson } from './sendJson'

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

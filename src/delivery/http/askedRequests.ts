import type { IncomingMessage } from 'node:http'
import { type AskedRequest, askedRequest } from './askedRequest'
import { boundedCache } from './boundedCache'

/** What is longer was written for one request, and is seldom sent again. */
const LONGEST = 10_000

export type AskedRequests = ReturnType<typeof askedRequests>

/**
 * `askedRequest`, remembered by the request as it was sent: readers of one page send the very same
 * text, and its reading costs as much as the answer's. At most 2,000 of them, 4 million characters.
 */
export function askedRequests() {
  const known = boundedCache<{ asked: AskedRequest | null }>(2_000, 4_000_000)
  return (
    { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
    search: string,
    body: string | undefined,
  ): AskedRequest | null => {
    const { accept = '', 'content-type': type = '' } = headers
    // A line feed is in none of the first four.
    const sent = `${method}\n${accept}\n${type}\n${search}\n${body ?? ''}`
    const found = known.get(sent)
    if (found) return found.asked
    const asked = askedRequest({ method, headers }, search, body)
    if (sent.length <= LONGEST) known.set(sent, { asked })
    return asked
  }
}

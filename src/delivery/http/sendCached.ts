import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { Answer } from '@/src/delivery/cache/answerStore'
import type { Reads } from '@/src/delivery/cache/reads'
import type { ResponseCache } from '@/src/delivery/cache/responseCache'
import { tagsOf } from '@/src/delivery/cache/tags'
import { trackedCollections } from '@/src/delivery/cache/trackedCollections'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import { cacheTag, sendRepresentation } from '@/src/platform/http/sendRepresentation'
import { representation } from '@/src/platform/http/representation'
import { sendNotFound } from './send'

export type CachedResponse = Readonly<{
  /** 200 where it is not given. */
  status?: number
  type: string
  body: string
  cacheControl: string
  /** Where it has moved to. */
  location?: string
}>

type CacheEntry = Readonly<{
  collections: PublicCollections
  responses: ResponseCache
  /** What is asked, as one text for all who ask the same. */
  key: string
  /** Makes the answer from these collections alone; null where there is nothing. */
  make(collections: PublicCollections): Promise<CachedResponse | null>
}>

const NOTHING: Answer = {
  status: 404,
  body: representation('', 'text/plain'),
  cacheControl: 'no-store',
  keepable: false,
}

/** Seconds of the clock at which answers were made last, by key. */
const made = new LRUCache<string, number>({ max: 10_000 })

/** Now, in whole seconds as HTTP tells them; a second later than the answer before, which somebody may have. */
function laterThanBefore(key: string): Date {
  const second = Math.max(Math.floor(Date.now() / 1000), (made.get(key) ?? 0) + 1)
  made.set(key, second)
  return new Date(second * 1000)
}

/**
 * Sends what `make` answers, from memory as long as no document it rests on has changed (see
 * `responseCache`); nothing → 404. `Last-Modified` is when the answer was made, for feed readers that know no ETag: no time of
 * a document, since a withdrawal leaves none behind.
 */
export async function sendCached(
  request: IncomingMessage,
  response: ServerResponse,
  { collections, responses, key, make }: CacheEntry,
): Promise<void> {
  const build = async (reads: Reads): Promise<Answer> => {
    const answered = await make(trackedCollections(collections, reads))
    if (!answered) return NOTHING
    const { status = 200, type, body, ...headers } = answered
    const tag = cacheTag(tagsOf(reads.keys()))
    const kept = representation(body, type, () => responses.grown(key))
    const lastModified = laterThanBefore(key)
    return { ...headers, status, body: kept, keepable: true, cacheTag: tag, lastModified }
  }
  const answer = await responses.answer(key, build)
  if (answer.status === 404) return sendNotFound(response)
  if (answer.location) response.setHeader('location', answer.location)
  const { body, cacheTag: tag, ...rest } = answer
  return sendRepresentation(request, response, body, { ...rest, cacheTag: tag })
}

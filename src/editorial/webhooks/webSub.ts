import { type Collection, ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { sessionOf } from '@/src/editorial/database/transactions'
import { type Job, retryDelay } from '@/src/editorial/jobs/runJobs'
import { FEED_KINDS, feedPath, type FeedOf, HUB_FORMATS } from '@/src/language/feedPaths'
import { env } from '@/src/platform/env'
import type { PublicArticle } from '@/src/published/documents'
import { postOnce } from './postOnce'

/** A feed that changed and of which the hub has not been told. `_id` tells the order. */
type FeedPing = { _id: ObjectId; path: string; nextAt: Date; attempts: number }

/** What waits to be told to the hub, in a collection that no route of Payload reaches. */
export const feedPings = (payload: Payload): Collection<FeedPing> =>
  editorialDatabase(payload).collection<FeedPing>('feed-pings')

/** Keys of a public article by which it stands in feeds. */
export type Feeding = Pick<PublicArticle, 'section' | 'tags' | 'persons'>

/** The feeds an article stands in: that of everything, of its section, of its tags and of whom it names. */
function feedsOf({ section, tags, persons }: Feeding): (FeedOf | null)[] {
  const cards = { section: section ? [section] : [], tag: tags, person: persons }
  return [null, ...FEED_KINDS.flatMap((kind) => cards[kind].map(({ slug }) => ({ kind, slug })))]
}

/**
 * Notes that the feeds of an article changed, those it stood in (`before`) and those it stands in, in the transaction that
 * changed them. Nothing where no hub is set (`KUNYE_WEBSUB_HUB`). Rows are only added: publications do not meet at one.
 */
export async function queueFeedPings(
  req: PayloadRequest,
  articles: readonly (Feeding | null)[],
): Promise<void> {
  if (!env().KUNYE_WEBSUB_HUB) return
  const feeds = articles.flatMap((article) => (article ? feedsOf(article) : []))
  const paths = feeds.flatMap((of) => HUB_FORMATS.map((format) => feedPath({ format, of })))
  const rows = [...new Set(paths)].map((path) => ({
    ...{ _id: new ObjectId(), path, nextAt: new Date(0), attempts: 0 },
  }))
  await feedPings(req.payload).insertMany(rows, { session: await sessionOf(req) })
}

/** About a day, by `retryDelay`; then the next change tells of it. */
const ATTEMPTS = 9
const BATCH = 500

/** Tells the hub that a feed changed (WebSub §6 leaves how to publisher and hub; hubs take `hub.mode=publish`). */
const ping = (hub: string, path: string) =>
  postOnce(new URL(hub), {
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': 'Kunye-WebSub/1',
    },
    body: new URLSearchParams({
      ...{ 'hub.mode': 'publish', 'hub.url': env().publicUrl + path },
      'hub.topic': env().publicUrl + path,
    }).toString(),
    // Set by whoever runs the newsroom, never by its staff: it may stand in their own network.
    mayReach: () => true,
  })

/**
 * Tells the hub of every feed that changed, each once however often it did. Two processes may both tell: a hub asks for the
 * feed and finds nothing new. One that does not answer is asked later, and nothing waits for it.
 */
export const feedPingJob: Job = {
  name: 'feed-pings',
  everyMs: 5_000,
  run: async (payload, signal) => {
    const hub = env().KUNYE_WEBSUB_HUB
    if (!hub) return null
    const rows = feedPings(payload)
    const due = await rows
      .find({ $expr: { $lte: ['$nextAt', '$$NOW'] } })
      .sort({ _id: 1 })
      .limit(BATCH)
      .toArray()
    for (const path of new Set(due.map((row) => row.path))) {
      if (signal.aborted) return null
      const told = due.filter((row) => row.path === path)
      const { ok, statusCode, problem } = await ping(hub, path)
      const attempts = Math.max(...told.map((row) => row.attempts)) + 1
      const ids = { _id: { $in: told.map(({ _id }) => _id) } }
      if (ok || attempts >= ATTEMPTS) await rows.deleteMany(ids)
      else {
        const nextAt = { $add: ['$$NOW', retryDelay(attempts)] }
        // Who is down now is so for all feeds: the others wait with this one.
        const waiting = { _id: { $in: due.map(({ _id }) => _id) } }
        await rows.updateMany(waiting, [{ $set: { nextAt, attempts } }])
      }
      if (ok) continue
      const said = [problem, statusCode].filter(Boolean).join(' ')
      payload.logger.warn(
        `WebSub merkezine ulaşılamadı / hub did not take it (${attempts}/${ATTEMPTS}): ${said}`,
      )
      return null
    }
    return due.length === BATCH ? 0 : null
  },
}

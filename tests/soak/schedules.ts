import { setTimeout as sleep } from 'node:timers/promises'
import type { ChangeStreamInsertDocument } from 'mongodb'

import { databaseTime, editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { publicDatabase } from '@/src/editorial/publish/store'
import type { Newsroom, StaffUser } from '@/tests/support/newsroom'
import { startWorkers } from './startWorkers'

type Cast = Record<'reporter' | 'editor', StaffUser>
export type Schedules = {
  scheduled: number
  published: number
  /** Articles with more than one publication by any count: public writes, snapshots, audit entries. */
  twice: number
  early: number
  earliestMs: number
  latestMs: number
  workers: number
}

const AT_ONCE = 4
const PATIENCE_MS = 120_000

/** Articles through the whole review and scheduled for tomorrow, by their people's hands. */
async function scheduleMany(
  { file, act }: Newsroom,
  { reporter, editor }: Cast,
  count: number,
): Promise<string[]> {
  const ids: string[] = []
  const at = new Date(Date.now() + 86_400_000).toISOString()
  const one = async (number: number): Promise<void> => {
    const article = await file(reporter, `Zamanlanan haber ${number}`, ['Belediye duyurdu.'])
    await act(reporter, article, 'submit')
    await act(editor, article, 'approve')
    await act(editor, article, 'schedule', { at, timeZone: 'Europe/Istanbul' })
    ids.push(article.id)
  }
  const numbers = Array.from({ length: count }, (_, number) => number)
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    for (let next = numbers.pop(); next !== undefined; next = numbers.pop()) await one(next)
  })
  await Promise.all(lanes)
  return ids
}

/** Brings the hour forward past the door, since a test cannot wait for tomorrow. */
const bringForward = ({ payload }: Newsroom, at: Date) =>
  editorialDatabase(payload)
    .collection('articles')
    .updateMany(
      { stage: 'scheduled' },
      { $set: { scheduledAt: at, 'schedule.at': at.toISOString() } },
    )

const countTwice = async ({ payload }: Newsroom, ids: string[], inserts: string[]) => {
  const rows = async (collection: 'publication-snapshots' | 'audit-log') => {
    const { docs } = await payload.find({
      collection,
      where: {
        article: { in: ids },
        ...(collection === 'audit-log' && { action: { equals: 'due' } }),
      },
      pagination: false,
      depth: 0,
    })
    return docs.map(({ article }) => String(article))
  }
  const lists = [inserts, await rows('publication-snapshots'), await rows('audit-log')]
  return ids.filter((id) => lists.some((list) => list.filter((one) => one === id).length > 1))
    .length
}

/**
 * Schedules `count` articles for one moment and lets worker processes with clocks off by `offsetsMs` publish them. The
 * public half's own change stream says when each came out, by the database's clock.
 */
export async function schedules(
  newsroom: Newsroom,
  cast: Cast,
  { count, offsetsMs, leadMs }: { count: number; offsetsMs: readonly number[]; leadMs: number },
): Promise<Schedules> {
  const ids = await scheduleMany(newsroom, cast, count)
  const stopWorkers = await startWorkers(offsetsMs)
  const out: { id: string; at: number }[] = []
  const articles = publicDatabase(newsroom.payload).collection('articles')
  const stream = articles.watch([{ $match: { operationType: 'insert' } }])
  stream.on('change', (change) => {
    const { documentKey, wallTime } = change as ChangeStreamInsertDocument & { wallTime: Date }
    out.push({ id: String(documentKey._id), at: wallTime.getTime() })
  })
  try {
    const due = (await databaseTime(newsroom.payload)).getTime() + leadMs
    await bringForward(newsroom, new Date(due))
    const end = Date.now() + leadMs + PATIENCE_MS
    while (out.length < count && Date.now() < end) await sleep(100)
    // Long enough for a second publication, if there were one, to come out as well.
    await sleep(1_000)
    const lateness = out.map(({ at }) => at - due)
    return {
      scheduled: ids.length,
      published: new Set(out.map(({ id }) => id)).size,
      twice: await countTwice(
        newsroom,
        ids,
        out.map(({ id }) => id),
      ),
      early: lateness.filter((late) => late < 0).length,
      earliestMs: Math.min(...lateness),
      latestMs: Math.max(...lateness),
      workers: offsetsMs.length,
    }
  } finally {
    await stream.close()
    await stopWorkers()
  }
}

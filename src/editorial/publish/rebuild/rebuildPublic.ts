import type { Payload } from 'payload'
import type { Collection } from 'mongodb'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { STAMP } from '@/src/platform/database/check'
import { databaseNow } from '@/src/platform/database/clock'
import type { PublicDifference } from '../verify/compare'
import { publicationBatches } from '../verify/publications'
import { mendSite } from '../site'
import { dropExtras } from './dropExtras'
import { mendEvents, mendPublication } from './mend'
import { mendFronts } from './mendFronts'

/** A run that was cut short longer ago starts anew: what it had gone through may have changed since. */
const FORGOTTEN_MS = 24 * 3_600_000

type Options = {
  /** Heard after each batch: publications gone through in this run. */
  onArticles?: (done: number) => void
  /** Ends early; the next run goes on from there. */
  signal?: AbortSignal
}

/**
 * Makes the whole public database what follows from publications, their versions and today's records, while readers
 * read and the newsroom publishes: article after article, each in one transaction, then what nothing asks for, then the
 * events. Where everything is right nothing is written. A run that was cut short is taken up where it stood. Returns
 * what was mended; `unbuildable` ones were not.
 */
export async function rebuildPublic(
  payload: Payload,
  { onArticles, signal }: Options = {},
): Promise<PublicDifference[]> {
  const runs = rebuildRuns(payload)
  const now = await databaseNow(editorialDatabase(payload))
  await runs.deleteOne({ startedAt: { $lt: new Date(now.getTime() - FORGOTTEN_MS) } })
  const run = await runs.findOneAndUpdate(
    { _id: 'public' },
    { $setOnInsert: { startedAt: now, cursor: null } },
    { upsert: true, returnDocument: 'after' },
  )
  const mended: PublicDifference[] = []
  let done = 0
  for await (const ids of publicationBatches(payload, run?.cursor ?? null)) {
    for (const id of ids) mended.push(...(await mendPublication(payload, id)))
    await runs.updateOne({ _id: 'public' }, { $set: { cursor: ids.at(-1) ?? null } })
    onArticles?.((done += ids.length))
    if (signal?.aborted) return mended
  }
  mended.push(
    ...(await dropExtras(payload)),
    ...(await mendEvents(payload)),
    ...(await mendSite(payload)),
    ...(await mendFronts(payload)),
  )
  await runs.deleteOne({ _id: 'public' })
  // What migrations said would differ has been made anew.
  await editorialDatabase(payload)
    .collection<{ _id: string }>(STAMP)
    .updateOne({ _id: 'schema' }, { $set: { publicDiffers: [] } })
  return mended
}

/** A rebuild of the whole public half that has not ended: the last publication it went through, for the next to go on. */
type RebuildRun = { _id: 'public'; startedAt: Date; cursor: string | null }

/** The one rebuild under way, in a collection that no route reaches. */
export const rebuildRuns = (payload: Payload): Collection<RebuildRun> =>
  editorialDatabase(payload).collection<RebuildRun>('rebuild-runs')

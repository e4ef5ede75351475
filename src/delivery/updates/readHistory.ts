import { type Db, type Document, Timestamp } from 'mongodb'

import { publishedChanges } from '@/src/delivery/cache/changes'
import { changesOf, readChange } from '@/src/platform/database/followChanges'
import { gatherCommits, TOLD } from './frames'
import { compareMoments, type Frame, type Moment } from './updateLog'

const BATCH = 500
const WAIT_MS = 100

/** The moment that the database has told everything up to, in a resume token: type byte, seconds, count (hexadecimal). */
function momentOf(token: unknown): Moment | null {
  const data: unknown = typeof token === 'object' && token !== null && Reflect.get(token, '_data')
  const [, seconds, count] = /^82([\dA-F]{8})([\dA-F]{8})/i.exec(String(data)) ?? []
  return seconds && count
    ? { seconds: Number.parseInt(seconds, 16), count: Number.parseInt(count, 16) }
    : null
}

type Span = { from: Moment; until: Moment; patienceMs: number }

/**
 * What was changed in the public database between two moments, as frames, from the database's own log. Throws where that does
 * not reach so far back, or where reading takes longer than `patienceMs`.
 */
export async function readHistory(
  db: Db,
  { from, until, patienceMs }: Span,
): Promise<readonly Frame[]> {
  const frames: Frame[] = []
  const commits = gatherCommits((frame) => void frames.push(frame))
  const ends = performance.now() + patienceMs
  const startAtOperationTime = new Timestamp({ t: from.seconds, i: from.count })
  const followed = publishedChanges(TOLD)
  const { comment } = followed
  const read = { readConcern: { level: 'majority' } } as const
  const session = db.client.startSession({ causalConsistency: false })
  try {
    let { cursor }: Document = await db.command(
      {
        ...{ aggregate: 1, cursor: { batchSize: BATCH }, comment, ...read },
        pipeline: changesOf(followed, { startAtOperationTime }),
      },
      { session },
    )
    for (let batch = cursor.firstBatch; ; batch = cursor.nextBatch) {
      for (const raw of batch) {
        const change = readChange(raw)
        if (!change?.at) throw new Error('history: not one document')
        if (compareMoments(change.at, from) > 0) commits.changed(change)
      }
      const told = momentOf(cursor.postBatchResumeToken)
      if (!told) throw new Error('history: token')
      if (compareMoments(told, until) >= 0) break
      if (performance.now() > ends) throw new Error('history: too long')
      ;({ cursor } = await db.command(
        {
          ...{ getMore: cursor.id, collection: '$cmd.aggregate' },
          ...{ batchSize: BATCH, maxTimeMS: WAIT_MS, comment },
        },
        { session },
      ))
    }
    commits.flush()
    return frames
  } finally {
    await session.endSession()
  }
}

import type { Db } from 'mongodb'
import { UNSEEN } from './Change'

/** The server waits so long for something to tell before it says that there is nothing. */
const WAIT_MS = 250
/** A batch that is not full holds everything there was. */
export const BATCH = 100
/** Marks the stream's commands, on the server and for those who count what queries cost. */
export const STREAM_COMMENT = 'kunye-delivery-changes'

/**
 * A cursor over the change events of some collections of a database from now on, and of whatever ends
 * or replaces a collection. A plain cursor and not the driver's `watch`: that resumes by itself after
 * a break, for as long as 30 s, without telling that nothing was heard meanwhile.
 */
export function watchChanges(db: Db, collections: readonly string[]) {
  return db.aggregate(
    [
      { $changeStream: { fullDocument: 'updateLookup' } },
      {
        $match: {
          $or: [
            { 'ns.coll': { $in: collections } },
            { operationType: { $in: ['drop', 'rename', 'dropDatabase', 'invalidate'] } },
          ],
        },
      },
      { $project: { [`fullDocument.${UNSEEN}`]: 0, updateDescription: 0 } },
    ],
    {
      maxAwaitTimeMS: WAIT_MS,
      batchSize: BATCH,
      comment: STREAM_COMMENT,
      readPreference: 'primary',
      readConcern: { level: 'majority' },
    },
  )
}

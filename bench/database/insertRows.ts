import type { Db, Document } from 'mongodb'

/** Of generated documents far below the 16 MB of a command. */
const AT_ONCE = 100

/**
 * Writes documents that are not there yet, those of each collection in order. By the command itself: `insertMany` of the
 * driver measures each document before it writes it, which is half of its time.
 */
export async function insertRows(db: Db, rows: Record<string, Document[]>): Promise<void> {
  const writes = Object.entries(rows).map(async ([insert, all]) => {
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const answer = await db.command({
        ...{ insert, documents: all.slice(from, from + AT_ONCE), ordered: false },
        writeConcern: { w: 1, j: false },
      })
      if (answer.writeErrors) throw new Error(JSON.stringify(answer.writeErrors[0]))
    }
  })
  await Promise.all(writes)
}

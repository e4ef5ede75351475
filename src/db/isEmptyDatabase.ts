import type { Db } from 'mongodb'

/** The collection with the version of a database's data (src/migrations). */
export const STAMP = 'schema-stamp'

/**
 * Whether nobody has put anything into the database yet: no document in any collection, but for the
 * book-keeping of Payload itself (`payload-…`), which a start without a newsroom leaves behind, and the stamp.
 */
export async function isEmptyDatabase(db: Db): Promise<boolean> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray()
  const names = collections
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.') && !name.startsWith('payload-'))
    .filter((name) => name !== STAMP)
  for (const name of names) {
    if (await db.collection(name).findOne({}, { projection: { _id: 1 } })) return false
  }
  return true
}

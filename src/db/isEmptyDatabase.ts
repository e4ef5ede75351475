import type { Db } from 'mongodb'

/**
 * Whether nobody has put anything into the database yet: no document in any collection, but for the
 * book-keeping of Payload itself (`payload-…`), which a start without a newsroom leaves behind.
 */
export async function isEmptyDatabase(db: Db): Promise<boolean> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray()
  const names = collections
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.') && !name.startsWith('payload-'))
  for (const name of names) {
    if (await db.collection(name).findOne({}, { projection: { _id: 1 } })) return false
  }
  return true
}

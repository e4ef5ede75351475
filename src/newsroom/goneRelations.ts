import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/src/db/sessionOf'
import type { Relation } from './mapRelations'

// As ids are stored: a picture's id in a text is compared letter by letter later on.
const ID = /^[0-9a-f]{24}$/

/**
 * Those of the relations whose record does not exist in the collection that their field leads to, in the caller's
 * transaction: one command for each collection, whatever the number of relations; one after the other, for a session takes
 * one command at a time.
 */
export async function goneRelations(
  req: PayloadRequest,
  relations: readonly Relation[],
): Promise<Relation[]> {
  const session = await sessionOf(req)
  const known = new Set<string>()
  for (const collection of new Set(relations.map((relation) => relation.collection))) {
    const rows = req.payload.db.collections[collection]?.collection
    const ids = relations
      .filter((relation) => relation.collection === collection && ID.test(relation.id))
      .map(({ id }) => new ObjectId(id))
    if (!rows || ids.length === 0) continue
    const options = { projection: { _id: 1 as const }, ...(session && { session }) }
    const found = await rows.find({ _id: { $in: ids } }, options).toArray()
    for (const { _id } of found) known.add(`${collection}/${String(_id)}`)
  }
  return relations.filter(({ collection, id }) => !known.has(`${collection}/${id}`))
}

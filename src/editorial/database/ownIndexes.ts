import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Db, Document } from 'mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { EDITORIAL_INDEXES, type EditorialIndex } from './indexes'

/** An index as MongoDB is told of it, by the name it would give itself. */
export const toldIndex = ({ on, unique, sparse }: EditorialIndex) => ({
  key: Object.fromEntries(on.map((field) => [field, 1] as const)),
  name: on.map((field) => `${field}_1`).join('_'),
  ...(unique && { unique }),
  ...(sparse && { sparse }),
})

type Model = Pick<MongooseAdapter['collections'][string], 'collection' | 'schema'>

/**
 * Makes the indexes of a collection that are missing, and drops those that Payload would have and `EDITORIAL_INDEXES` has not:
 * what an operator made himself stays. One command where nothing is to be done.
 */
async function makeIndexes(db: Db, { collection, schema }: Model): Promise<void> {
  const name = collection.collectionName
  const indexes = (EDITORIAL_INDEXES[name] ?? []).map(toldIndex)
  if (indexes.length === 0) return
  const made = await db.command({ createIndexes: name, indexes })
  if (made.numIndexesAfter === indexes.length + 1) return
  const ours = new Set(indexes.map((index) => index.name))
  const payloads = new Set(schema.indexes().map(([key]) => JSON.stringify(key)))
  const found: Document[] = await db.collection(name).indexes()
  for (const { name: index, key } of found)
    if (!ours.has(index) && payloads.has(JSON.stringify(key)))
      await db.collection(name).dropIndex(index)
}

/**
 * The adapter, whose collections have the indexes of `EDITORIAL_INDEXES` and none that Payload would make of its fields. Made in
 * one command a collection; mongoose would send one an index, and twice.
 */
export const ownIndexes = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const { connect } = db
    const connectAndIndex: typeof connect = async function (this: typeof db, options) {
      await connect?.call(this, options)
      const { collections, connection, versions } = this as unknown as MongooseAdapter
      const models: Model[] = [...Object.values(collections), ...Object.values(versions)]
      // The driver of mongoose and ours are one; their declarations are two.
      const database = connection.db as unknown as Db | undefined
      if (database) await Promise.all(models.map((model) => makeIndexes(database, model)))
    }
    db.connect = connectAndIndex
    return db
  },
})

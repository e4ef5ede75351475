import type { Collection, Db, Document, Filter, UpdateFilter } from 'mongodb'

import type { Half, PlanContext, PlannedChange, RunContext } from './Migration'

const SHOWN_IDS = 20
const ATTEMPTS = 5

/** One walk over a collection, document by document. */
export type Mend = Readonly<{
  half: Half
  collection: string
  /** Which documents are looked at; all where it is left out. */
  filter?: Filter<Document>
  /**
   * What has to be written into this document, or null. Null also for a document that has it already: that is what
   * makes a second run change nothing. Must not touch `_id`.
   */
  mend(
    document: Document,
    context: PlanContext,
  ): UpdateFilter<Document> | null | Promise<UpdateFilter<Document> | null>
}>

const databaseOf = ({ editorial, published }: PlanContext, half: Half): Db =>
  half === 'editorial' ? editorial : published

const collectionOf = (context: PlanContext, { half, collection }: Mend): Collection =>
  databaseOf(context, half).collection(collection, {
    readConcern: { level: 'majority' },
    writeConcern: { w: 'majority', j: true },
  })

/** How many documents of the walk would be written, and the first of their ids. Writes nothing. */
export async function planMend(context: PlanContext, mend: Mend): Promise<PlannedChange> {
  const { half, collection, filter = {} } = mend
  const ids: string[] = []
  let count = 0
  for await (const document of collectionOf(context, mend).find(filter).sort({ _id: 1 })) {
    if ((await mend.mend(document, context)) === null) continue
    count += 1
    if (ids.length < SHOWN_IDS) ids.push(String(document._id))
  }
  return { half, collection, count, ids }
}

/** Somebody may be writing beside us: what was read is written over only while it is still what was read. */
const unchanged = ({ _id, updatedAt }: Document): Filter<Document> => ({
  _id,
  updatedAt: updatedAt === undefined ? { $exists: false } : updatedAt,
})

async function mendBatch(
  context: RunContext,
  mend: Mend,
  batch: readonly Document[],
): Promise<number> {
  const target = collectionOf(context, mend)
  let documents = batch
  let changed = 0
  for (let attempt = 0; attempt < ATTEMPTS && documents.length > 0; attempt += 1) {
    const writes = []
    for (const document of documents) {
      const update = await mend.mend(document, context)
      if (update !== null) writes.push({ updateOne: { filter: unchanged(document), update } })
    }
    if (writes.length === 0) return changed
    const { matchedCount } = await target.bulkWrite(writes, { ordered: false })
    changed += matchedCount
    if (matchedCount === writes.length) return changed
    const ids = documents.map(({ _id }) => _id)
    documents = await target.find({ _id: { $in: ids } }).toArray()
  }
  if (documents.length === 0) return changed
  throw new Error(
    `${mend.collection}: belgeler geçiş sırasında sürekli değişiyor, haber merkezini durdurun / documents keep changing meanwhile, stop the newsroom`,
  )
}

/**
 * Walks the collection in the order of `_id` as one step of a migration, in batches of `context.batch`, noting after each how
 * far it is.
 */
export const mendDocuments = (context: RunContext, name: string, mend: Mend): Promise<void> =>
  context.step(name, async ({ cursor, changed, note }) => {
    const { filter = {} } = mend
    const from = cursor === null ? {} : { _id: { $gt: cursor } }
    const rows = collectionOf(context, mend)
      .find({ $and: [filter, from as Filter<Document>] })
      .sort({ _id: 1 })
      .batchSize(context.batch)
    let batch: Document[] = []
    let total = changed
    const write = async (): Promise<void> => {
      total += await mendBatch(context, mend, batch)
      await note(batch.at(-1)?._id ?? null, total)
      batch = []
    }
    for await (const document of rows) {
      if (batch.push(document) === context.batch) await write()
    }
    if (batch.length > 0) await write()
  })

import type { Document } from 'mongodb'

import type { Migration, PlanContext } from './Migration'

const VERSIONS = '_media_versions'
const SHOWN_IDS = 20

/** Pictures that no version tells of, in the order of their ids. */
const unversioned = (context: PlanContext, after: unknown) =>
  context.editorial
    .collection('media')
    .aggregate<Document>([
      { $match: after === null ? {} : { _id: { $gt: after } } },
      { $sort: { _id: 1 } },
      { $lookup: { from: VERSIONS, localField: '_id', foreignField: 'parent', as: 'versions' } },
      { $match: { versions: [] } },
      { $project: { versions: 0 } },
    ])

/** As Payload stores one; the picture's own id is the version's too, so that a second run writes the same row. */
const firstVersion = ({ _id, __v: _v, ...version }: Document) => ({
  updateOne: {
    filter: { _id },
    update: {
      $setOnInsert: {
        ...{ parent: _id, version, latest: true },
        ...{ createdAt: version.createdAt, updatedAt: version.updatedAt },
      },
    },
    upsert: true,
  },
})

/**
 * From 0.2 on pictures have versions, and what a caption said can be read and brought back. Those of before get the first
 * one, of what they say now: without it the first change would leave no trace of what it replaced.
 */
export const migration: Migration = {
  number: 4,
  name: 'picture-versions',
  says: {
    tr: 'Her görsele ilk sürümü yazılır: bundan sonraki değişiklikler onunla karşılaştırılır',
    en: 'every picture gets its first version, to which later changes are compared',
  },
  plan: async (context) => {
    const ids: string[] = []
    let count = 0
    for await (const { _id } of unversioned(context, null)) {
      count += 1
      if (ids.length < SHOWN_IDS) ids.push(String(_id))
    }
    return [{ half: 'editorial', collection: VERSIONS, count, ids }]
  },
  run: (context) =>
    context.step(VERSIONS, async ({ cursor, changed, note }) => {
      const versions = context.editorial.collection(VERSIONS, {
        writeConcern: { w: 'majority', j: true },
      })
      let batch: Document[] = []
      let total = changed
      const write = async (): Promise<void> => {
        if (batch.length === 0) return
        const { upsertedCount } = await versions.bulkWrite(batch.map(firstVersion))
        total += upsertedCount
        await note(batch.at(-1)?._id, total)
        batch = []
      }
      for await (const picture of unversioned(context, cursor)) {
        if (batch.push(picture) === context.batch) await write()
      }
      await write()
    }),
}

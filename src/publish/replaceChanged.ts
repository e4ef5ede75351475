import type { PublicStore } from './publicStore'

type Versioned = { _id: string; _v: string }

/**
 * Writes those documents of a public collection whose `_v` differs from the stored one, and only those: what stays
 * the same wakes no cache. Returns the ids that were there unchanged.
 */
export async function replaceChanged(
  { db, session }: PublicStore,
  collection: string,
  documents: readonly Versioned[],
): Promise<string[]> {
  if (documents.length === 0) return []
  const target = db.collection<Versioned>(collection)
  const stored = await target
    .find({ _id: { $in: documents.map(({ _id }) => _id) } }, { projection: { _v: 1 }, session })
    .toArray()
  const versions = new Map(stored.map(({ _id, _v }) => [_id, _v]))
  const changed = documents.filter(({ _id, _v }) => versions.get(_id) !== _v)
  for (const document of changed) {
    await target.replaceOne({ _id: document._id }, document, { upsert: true, session })
  }
  return documents.filter((document) => !changed.includes(document)).map(({ _id }) => _id)
}

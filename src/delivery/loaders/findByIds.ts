import type { Collection, Document, Filter } from 'mongodb'

/** Documents of some ids in the order asked, null where there is none. One command. */
export async function findByIds<Doc extends { _id: string }>(
  collection: Collection<Doc>,
  ids: readonly string[],
  projection?: Document,
): Promise<(Doc | null)[]> {
  // The driver's Filter cannot see through a type parameter; `_id` is a string in every document.
  const filter = { _id: { $in: ids } } as unknown as Filter<Doc>
  const found = await collection.find(filter, { projection }).toArray()
  const byId = new Map(found.map((doc) => [String(doc._id), doc as unknown as Doc]))
  return ids.map((id) => byId.get(id) ?? null)
}

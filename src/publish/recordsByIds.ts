import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

/** The records of these ids, by id, in the caller's transaction: one query, and none for an empty list. */
export async function recordsByIds<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  ids: readonly (string | null)[],
): Promise<Map<string, DataFromCollectionSlug<Slug>>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: wanted } },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const found = docs as DataFromCollectionSlug<Slug>[]
  return new Map(found.map((doc) => [String(doc.id), doc]))
}

import type { PublicStore } from '../publicStore'

/** Those of these records that are public now. */
export async function publicOnes(
  { db, session }: PublicStore,
  collection: 'persons' | 'sources' | 'events' | 'terms' | 'media',
  ids: readonly string[],
): Promise<string[]> {
  const found = await db
    .collection<{ _id: string }>(collection)
    .find({ _id: { $in: [...ids] } }, { projection: { _id: 1 }, session })
    .toArray()
  return found.map(({ _id }) => _id)
}

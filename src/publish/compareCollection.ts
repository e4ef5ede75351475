import type { Db } from 'mongodb'

export type PublicDifference = {
  collection: string
  id: string
  problem: 'missing' | 'extra' | 'different'
}

/** The stored documents of one public collection against what they should be: id → `_v` (of a slug: its article). */
export async function compareCollection(
  db: Db,
  collection: string,
  expected: ReadonlyMap<string, string>,
): Promise<PublicDifference[]> {
  const stored = await db
    .collection<{ _id: string; _v?: string; article?: string }>(collection)
    .find({}, { projection: { _v: 1, article: 1 } })
    .toArray()
  const found = new Map(stored.map(({ _id, _v, article }) => [_id, _v ?? article]))
  const say = (id: string, problem: PublicDifference['problem']) => ({ collection, id, problem })
  return [
    ...[...expected].flatMap(([id, version]) => {
      if (!found.has(id)) return [say(id, 'missing')]
      return found.get(id) === version ? [] : [say(id, 'different')]
    }),
    ...[...found.keys()].filter((id) => !expected.has(id)).map((id) => say(id, 'extra')),
  ]
}

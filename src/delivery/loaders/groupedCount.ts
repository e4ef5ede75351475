import type { Collection } from 'mongodb'
import { unionOf, type Branch } from './unionOf'

/** How many rows each of several parents has, in one command; parents with none are missing. */
export async function groupedCount<Row extends { _id: string }>(
  collection: Collection<Row>,
  branches: Branch[],
): Promise<Map<string, number>> {
  const pipeline = unionOf(collection.collectionName, branches, ({ parent, match }) => [
    { $match: match },
    { $group: { _id: { $literal: parent }, rows: { $sum: 1 } } },
  ])
  const groups = collection.aggregate<{ _id: string; rows: number }>(pipeline, { maxTimeMS: 5_000 })
  return new Map((await groups.toArray()).map(({ _id, rows }) => [_id, rows]))
}

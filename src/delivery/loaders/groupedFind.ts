import type { Collection, CollationOptions, Document } from 'mongodb'
import { unionOf, type Branch } from './unionOf'

export type GroupedRows = {
  sort: Record<string, 1 | -1>
  limit: number
  project?: Document
  collation?: CollationOptions
}

const PARENT = '__parent'

/**
 * The first rows of each of several parents, in one command: one branch per parent, each served by
 * its index and ended by its limit, so the cost follows what is answered and not what a popular
 * parent has. (Sorting all rows of all parents and cutting afterwards reads a person's whole life.)
 * Parents without rows are missing from the answer.
 */
export async function groupedFind<Row extends { _id: string }>(
  collection: Collection<Row>,
  branches: Branch[],
  { sort, limit, project, collation }: GroupedRows,
): Promise<Map<string, Row[]>> {
  const pipeline = unionOf(collection.collectionName, branches, ({ parent, match }) => [
    { $match: match },
    { $sort: sort },
    { $limit: limit },
    ...(project ? [{ $project: project }] : []),
    // Not grouped by the server: one group would have to fit into 16 MB.
    { $set: { [PARENT]: { $literal: parent } } },
  ])
  const groups = new Map<string, Row[]>()
  const found = collection.aggregate<Row & { [PARENT]: string }>(pipeline, {
    collation,
    maxTimeMS: 5_000,
  })
  for (const { [PARENT]: parent, ...row } of await found.toArray()) {
    const rows = groups.get(parent) ?? []
    // TypeScript cannot see that Row without the one key that was added is Row.
    rows.push(row as unknown as Row)
    groups.set(parent, rows)
  }
  return groups
}

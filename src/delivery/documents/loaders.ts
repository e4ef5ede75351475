import type { CollationOptions, Collection, Document, Filter } from 'mongodb'

import { requestError } from '@/src/platform/graphql/document'

/** Documents of some ids in the order asked, null where there is none. One command. */
export async function findByIds<Doc extends { _id: string }>(
  collection: Collection<Doc>,
  ids: readonly string[],
  projection?: Document,
): Promise<(Doc | null)[]> {
  // The driver's Filter cannot see through a type parameter; `_id` is a string in every document.
  const filter = { _id: { $in: ids } } as unknown as Filter<Doc>
  if (ids.length === 0) return []
  const found = await collection.find(filter, { projection, limit: ids.length }).toArray()
  const byId = new Map(found.map((doc) => [String(doc._id), doc as unknown as Doc]))
  return ids.map((id) => byId.get(id) ?? null)
}

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

type GroupedRows = {
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

type Branch = { parent: string; match: Document }

/** MongoDB takes at most 1,000 stages a pipeline. */
const MOST_PARENTS = 900

/**
 * One pipeline that answers for all branches, one after the other. At least one branch is needed.
 * Refuses (`tooCostly`) more than a pipeline has room for.
 */
export function unionOf(
  coll: string,
  branches: Branch[],
  stages: (branch: Branch) => Document[],
): Document[] {
  if (branches.length > MOST_PARENTS) {
    throw requestError('tooCostly', {
      tr: 'Sorgu bir düzeyde çok fazla satıra dallanıyor; dıştaki `first` değerini küçültün',
      en: 'the query branches from too many rows at one level; lower the outer `first`',
    })
  }
  return branches.flatMap((branch, index) =>
    index === 0 ? stages(branch) : [{ $unionWith: { coll, pipeline: stages(branch) } }],
  )
}

import type { Db } from 'mongodb'

import { PUBLIC_COLLECTIONS } from '@/src/published/documents'

type Roll = () => number
type Document = { _id: string } & Record<string, unknown>
export type Tampered = { collection: string; id: string; problem: string; path?: string }

const pick = <T>(list: readonly T[], roll: Roll): T => list[Math.floor(roll() * list.length)]!

/** Every path of a document that ends in a value, arrays by index. */
const leaves = (value: unknown, path: string[] = []): string[][] =>
  value !== null && typeof value === 'object' && !(value instanceof Date)
    ? Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]))
    : [path]

const another = (value: unknown): unknown => {
  if (typeof value === 'string') return `${value}x`
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  return value instanceof Date ? new Date(value.getTime() + 1) : 'x'
}

const at = (document: Document, path: string[]): unknown =>
  path.reduce<any>((value, key) => value?.[key], document)

/** Changes one field, mostly without touching `_v`: that alone must hide nothing. */
async function change(db: Db, collection: string, document: Document, roll: Roll) {
  // A makeshift address may meet the unique index; what its owner loses is tried by the other two.
  const paths = leaves(document).filter(([key]) => key !== '_id')
  const path = pick(paths, roll)
  const value = another(at(document, path))
  await db
    .collection<Document>(collection)
    .updateOne({ _id: document._id }, { $set: { [path.join('.')]: value } })
  return path.join('.')
}

/**
 * Does one thing to the public database that nobody may do: takes a document away, adds one, or changes a field. Says
 * what; the same for the same numbers and database. A document is touched once only, so those in `spared` are not.
 */
export async function tamperPublic(
  db: Db,
  roll: Roll,
  spared: readonly Tampered[],
): Promise<Tampered | null> {
  const collection = pick(PUBLIC_COLLECTIONS, roll)
  const documents = (
    await db.collection<Document>(collection).find().sort({ _id: 1 }).toArray()
  ).filter(({ _id }) => !spared.some((one) => one.collection === collection && one.id === _id))
  if (documents.length === 0) return null
  const document = pick(documents, roll)
  const kind = pick(['missing', 'extra', 'different', 'different'] as const, roll)
  if (kind === 'missing') {
    await db.collection<Document>(collection).deleteOne({ _id: document._id })
    return { collection, id: document._id, problem: 'missing' }
  }
  if (kind === 'different') {
    const path = await change(db, collection, document, roll)
    return { collection, id: document._id, problem: 'different', path }
  }
  const id = `${document._id.slice(0, -3)}${Math.floor(roll() * 900 + 100)}`
  const slug = document.slug ? { slug: id } : {}
  await db.collection<Document>(collection).insertOne({ ...document, ...slug, _id: id })
  return { collection, id, problem: 'extra' }
}

import type { Collection, Db, Document, FindOptions } from 'mongodb'

import { facetsOf, type Reads } from '@/src/delivery/cache/reads'
import type { Site } from '@/src/delivery/documents/context'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import { askOnce } from './askOnce'
import { isNothing, refuse, textAt, TYPE, typeFound, valueOf } from './bson'

export type Asking = Readonly<{
  /** What the answer rests on is noted there; nothing for an answer that nobody keeps. */
  reads: Reads | undefined
  collections: PublicCollections
  /** The database of these collections, for a command as it is sent. */
  db: Pick<Db, 'command'>
  /** The same, noting by themselves what is read. */
  tracked(): PublicCollections
  site: Site
  variables: Readonly<Record<string, unknown>>
  /** Asks once what several roots need. */
  once: Map<string, Promise<Buffer[]>>
}>
export type CollectionName = Exclude<keyof PublicCollections, 'index' | 'names'>

const ID = Buffer.from('_id')

/** The id of a document. Refuses one that is no text. */
export const idOf = (bytes: Buffer, at: number): string => {
  const value = valueOf(bytes, at, ID)
  return typeFound === TYPE.string ? textAt(bytes, value) : refuse()
}

/** The ids of these documents are noted. */
export function noteRows(
  reads: Reads | undefined,
  collection: CollectionName,
  rows: readonly Row[],
): void {
  if (!reads) return
  for (const { bytes, at } of rows) {
    reads.facet(collection, { path: '_id', value: idOf(bytes, at) })
  }
}

/** A document among bytes: a reply's row, or one inside it. */
export type Row = Readonly<{ bytes: Buffer; at: number }>

export const rowsOf = (documents: readonly Buffer[]): Row[] =>
  documents.map((bytes) => ({ bytes, at: 0 }))

/** What is found by this filter is noted; null: by one whose texts are not compared as they stand. */
export const noteFilter = (
  reads: Reads | undefined,
  collection: CollectionName,
  filter: Document | null,
): void => {
  if (!reads) return
  const facets = filter && facetsOf(filter)
  if (!facets) return reads.whole(collection)
  for (const facet of facets) reads.facet(collection, facet)
}

type Finding = Pick<FindOptions, 'projection' | 'sort' | 'limit' | 'collation' | 'hint'> & {
  maxTimeMS?: number
}

/** A command has no key without a value. */
const given = (options: Finding): Document =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))

/**
 * One `find` whose rows stay bytes; of what it rests on the same is noted as in `trackedCollections`. Each row is a view
 * into the whole reply, so none is to be kept.
 */
export async function rawRows(
  { reads, collections, db }: Pick<Asking, 'reads' | 'collections' | 'db'>,
  collection: CollectionName,
  filter: Document,
  options: Finding = {},
): Promise<Buffer[]> {
  noteFilter(reads, collection, options.collation ? null : filter)
  // With `raw` the driver's rows are bytes, which its types do not say.
  const found = collections[collection] as unknown as Collection<Document>
  const byCursor = () =>
    found.find(filter, { ...options, raw: true }).toArray() as unknown as Promise<Buffer[]>
  const { limit } = options
  // One more: with as many the server would leave its cursor open.
  const batchSize = (limit ?? 0) + 1
  const rows = await (limit
    ? askOnce(db, { find: collection, filter, ...given(options), batchSize }, byCursor)
    : byCursor())
  if (!options.collation) noteRows(reads, collection, rowsOf(rows))
  return rows
}

/** A text at this key, null where there is none. */
export const optionalText = (bytes: Buffer, type: number, at: number): string | null => {
  if (isNothing(type)) return null
  return type === TYPE.string ? textAt(bytes, at) : refuse()
}

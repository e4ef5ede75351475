import type { FlattenedField, PayloadRequest } from 'payload'
import { ObjectId } from 'mongodb'

import { sessionOf } from '@/src/editorial/database/transactions'
import { isStoredId } from '@/src/language/ids'
import type { Words } from '@/src/language/words'
import { addressProblem, isAddressField } from './tidyTexts'
import { isObject } from '@/src/language/isObject'

/** One relation that a document holds: where, what a person calls that place, and which record it names. */
export type Relation = {
  /** Dotted, rows by their number: `attributions.3.source`. */
  path: string
  place: Words
  collection: string
  /** The record's id; where `collection` is `address`, the address. */
  id: string
  /** The system writes this field; no request can. */
  isSystems: boolean
}
/** Whether the relation stays in the copy. */
type Keep = (relation: Relation) => boolean
type Doc = Readonly<Record<string, unknown>>
type At = { path: string; place: Words; isSystems: boolean }

/** What stands for a collection where an address leads where links may not. */
export const ADDRESS = 'address'

const labelOf = (field: FlattenedField): Words => {
  const label: unknown = 'label' in field ? field.label : null
  if (isObject(label) && typeof label.tr === 'string' && typeof label.en === 'string') {
    return { tr: label.tr, en: label.en }
  }
  return { tr: field.name, en: field.name }
}

const within = (at: At, name: string | number, words: Words, isSystems = false): At => ({
  path: at.path ? `${at.path}.${name}` : String(name),
  place: {
    tr: at.place.tr ? `${at.place.tr} › ${words.tr}` : words.tr,
    en: at.place.en ? `${at.place.en} › ${words.en}` : words.en,
  },
  isSystems: at.isSystems || isSystems,
})

const rowWords = (index: number): Words => ({ tr: `${index + 1}. satır`, en: `row ${index + 1}` })

/** The id of a stored or sent relation, however it is written; null for one that names nothing. */
const idIn = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '' || value === 'null') return null
  if (!isObject(value) || '_bsontype' in value) return String(value)
  return idIn(value.id ?? value.value ?? null)
}

/** `{relationTo, value}` where a field leads to several collections; a bare value leads to the only one. */
const targetOf = (relationTo: unknown, value: unknown): string =>
  Array.isArray(relationTo) && isObject(value) ? String(value.relationTo) : String(relationTo)

const one = (value: unknown, relationTo: unknown, at: At, keep: Keep): boolean => {
  const id = idIn(value)
  return id === null || keep({ ...at, collection: targetOf(relationTo, value), id })
}

/** The tree of a rich text: nodes that show a record (uploads) stand in it by `relationTo` and `value`. */
function mapTree(node: unknown, at: At, keep: Keep): unknown {
  if (!isObject(node) || !Array.isArray(node.children)) return node
  const children = node.children.flatMap((child: unknown, index) => {
    const inside = within(at, `children.${index}`, { tr: '', en: '' })
    const place = { ...inside, place: at.place }
    const isRecord = isObject(child) && 'relationTo' in child && 'value' in child
    if (isRecord && !one(child.value, child.relationTo, place, keep)) return []
    return [mapTree(child, place, keep)]
  })
  return { ...node, children }
}

function mapField(field: FlattenedField, value: unknown, at: At, keep: Keep): unknown {
  if (value === null || value === undefined) return value
  if (field.type === 'relationship' || field.type === 'upload') {
    if (!Array.isArray(value)) return one(value, field.relationTo, at, keep) ? value : null
    return value.filter((item, index) =>
      one(item, field.relationTo, within(at, index, rowWords(index)), keep),
    )
  }
  if (field.type === 'richText') {
    if (!isObject(value) || !('root' in value)) return value
    return { ...value, root: mapTree(value.root, within(at, 'root', labelOf(field)), keep) }
  }
  if (field.type === 'blocks') {
    if (!Array.isArray(value)) return value
    return value.map((row: unknown, index) => {
      const block = field.blocks.find(({ slug }) => isObject(row) && row.blockType === slug)
      return isObject(row) && block
        ? mapFields(block.flattenedFields, row, within(at, index, rowWords(index)), keep)
        : row
    })
  }
  if (isAddressField(field)) {
    const bad = typeof value === 'string' && addressProblem(value) !== null
    return bad && !keep({ ...at, collection: ADDRESS, id: value }) ? null : value
  }
  if (!('flattenedFields' in field)) return value
  if (!Array.isArray(value)) {
    return isObject(value) ? mapFields(field.flattenedFields, value, at, keep) : value
  }
  return value.map((row: unknown, index) =>
    isObject(row)
      ? mapFields(field.flattenedFields, row, within(at, index, rowWords(index)), keep)
      : row,
  )
}

const isReadOnly = (field: FlattenedField): boolean =>
  'admin' in field && isObject(field.admin) && field.admin.readOnly === true

function mapFields(fields: readonly FlattenedField[], data: Doc, at: At, keep: Keep): Doc {
  const changed = fields
    .filter(({ name }) => Object.hasOwn(data, name))
    .map((field) => {
      const here = within(at, field.name, labelOf(field), isReadOnly(field))
      const spot = field.type === 'richText' ? { ...here, place: at.place } : here
      return [field.name, mapField(field, data[field.name], spot, keep)]
    })
  return { ...data, ...Object.fromEntries(changed) }
}

/**
 * A copy of the document in which every relation for which `keep` says no is gone: a single one is null, one of a list and a
 * picture in a text is taken out. Walks relations and uploads of the fields as they are configured, in groups, rows and
 * blocks, and in rich texts, so that a new field cannot be forgotten. An address that links may not lead to is handed over
 * like a relation that leads nowhere (collection `address`). Pure.
 */
export const mapRelations = (fields: readonly FlattenedField[], data: Doc, keep: Keep): Doc =>
  mapFields(fields, data, { path: '', place: { tr: '', en: '' }, isSystems: false }, keep)

/** Every relation of the document, in the order of the fields. */
export function relationsIn(fields: readonly FlattenedField[], data: Doc): Relation[] {
  const found: Relation[] = []
  mapRelations(fields, data, (relation) => found.push(relation) > 0)
  return found
}

/**
 * Those of the relations whose record does not exist in the collection that their field leads to, in the caller's
 * transaction: one command for each collection, whatever the number of relations; one after the other, for a session takes
 * one command at a time.
 */
export async function goneRelations(
  req: PayloadRequest,
  relations: readonly Relation[],
): Promise<Relation[]> {
  const session = await sessionOf(req)
  const known = new Set<string>()
  for (const collection of new Set(relations.map((relation) => relation.collection))) {
    const rows = req.payload.db.collections[collection]?.collection
    const ids = relations
      .filter((relation) => relation.collection === collection && isStoredId(relation.id))
      .map(({ id }) => new ObjectId(id))
    if (!rows || ids.length === 0) continue
    const options = { projection: { _id: 1 as const }, ...(session && { session }) }
    const found = await rows.find({ _id: { $in: ids } }, options).toArray()
    for (const { _id } of found) known.add(`${collection}/${String(_id)}`)
  }
  return relations.filter(({ collection, id }) => !known.has(`${collection}/${id}`))
}

const KEY = 'kunye.dropped'
type Dropped = Omit<Relation, 'isSystems'>

/** Keeps with the request what of a restored version did not come back. */
export function noteDropped(req: PayloadRequest, dropped: readonly Dropped[]): void {
  req.context[KEY] = [...droppedIn(req), ...dropped]
}

/** What of the version that this request restores did not come back; nothing for any other request. */
export const droppedIn = (req: PayloadRequest): readonly Dropped[] =>
  (req.context[KEY] as readonly Dropped[] | undefined) ?? []

/** The same for the log: where it stood, and what stood there. */
export const droppedValues = (
  req: PayloadRequest,
): { field: string; was: unknown; is: unknown }[] =>
  droppedIn(req).map(({ path, id }) => ({ field: path, was: id, is: null }))

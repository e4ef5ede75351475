import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Document, ObjectId } from 'mongodb'

import { searchedTexts } from '@/src/editorial/entities/searched'
import { foundBy } from '@/src/language/text/foundBy'
import type { Migration, PlanContext, PlannedChange } from './Migration'
import { mendDocuments, type Mend, planMend } from './mendDocuments'

/** What could say who a masked source is; `searchKeys` and `skeletonKeys` are of 0.1.0. */
const IDENTITY = [
  ...['names', 'url', 'country', 'languages', 'wikidataId', 'ownership', 'relays', 'internalNote'],
  ...['image', 'searchKeys', 'skeletonKeys'],
] as const

const isHeld = (value: unknown): boolean => {
  if (value === null || value === undefined || value === '') return false
  return typeof value !== 'object' || Object.values(value).some(isHeld)
}

/** An address that says nothing; the same one for a record and its versions. */
const addressOf = (id: unknown): string =>
  `gizli-${createHash('sha256')
    .update(`kunye-masked ${String(id)}`)
    .digest('hex')
    .slice(0, 12)}`

const UNLABELLED = 'adı açıklanmayan kaynak'

/** What a masked record, or a version of it, is to hold; null where it does already. */
function cleaned(held: Document, id: unknown): { set: Document; unset: string[] } | null {
  const label = typeof held.publicLabel === 'string' ? held.publicLabel.trim() : ''
  const slug = /^gizli-[0-9a-f]{12}$/.test(String(held.slug)) ? held.slug : addressOf(id)
  // A version of before it was masked would bring a named record back.
  const wanted: Document = { kind: 'masked', name: label || UNLABELLED, slug }
  const unset = IDENTITY.filter((field) => isHeld(held[field]))
  const left = Object.fromEntries(
    Object.entries(held).filter(([key]) => !unset.includes(key as never)),
  )
  wanted.searchWords = foundBy(searchedTexts('sources', { ...left, ...wanted, names: [] }))
  const set = Object.fromEntries(
    Object.entries(wanted).filter(([key, value]) => !isDeepStrictEqual(held[key], value)),
  )
  return Object.keys(set).length + unset.length > 0 ? { set, unset } : null
}

const update = ({ set, unset }: { set: Document; unset: string[] }, under = '') => {
  const keyed = (keys: [string, unknown][]) =>
    Object.fromEntries(keys.map(([key, value]) => [`${under}${key}`, value]))
  return {
    ...(Object.keys(set).length > 0 && { $set: keyed(Object.entries(set)) }),
    ...(unset.length > 0 && { $unset: keyed(unset.map((key) => [key, ''])) }),
  }
}

const RECORDS: Mend = {
  half: 'editorial',
  collection: 'sources',
  filter: { kind: 'masked' },
  mend: (document) => {
    const found = cleaned(document, document._id)
    return found && update(found)
  },
}

const versions = (ids: readonly unknown[]): Mend => ({
  half: 'editorial',
  collection: '_sources_versions',
  filter: { parent: { $in: [...ids] } },
  mend: ({ version, parent }) => {
    const found = cleaned(version ?? {}, parent)
    return found && update(found, 'version.')
  },
})

/** Suggestions and changes under way hold old and new values of the record; what it is about stays. */
const suggestions = (ids: readonly unknown[]): Mend => ({
  half: 'editorial',
  collection: 'suggestions',
  filter: { 'record.value': { $in: [...ids] } },
  mend: ({ changes }) => {
    const rows: Document[] = Array.isArray(changes) ? changes : []
    if (!rows.some((row) => 'was' in row || 'is' in row)) return null
    return { $set: { changes: rows.map(({ field }) => ({ field, withheld: true })) } }
  },
})
const fanOuts = (ids: readonly unknown[]): Mend => ({
  half: 'editorial',
  collection: 'fan-outs',
  filter: { collection: 'sources', id: { $in: [...ids] } },
  mend: ({ change }) => (change?.values?.length > 0 ? { $set: { 'change.values': [] } } : null),
})

/** Previews of before hold the cards of sources as they were then. */
const previewsOf = (ids: readonly unknown[]) => ({ 'article.deps': { $in: ids.map(String) } })

const maskedIds = async ({ editorial }: PlanContext): Promise<unknown[]> => {
  const found = await editorial.collection('sources').find({ kind: 'masked' }).project({}).toArray()
  // Relations are stored as ids of either type, by what wrote them.
  return found.flatMap(({ _id }: { _id?: ObjectId }) => [_id, String(_id)])
}

const mendsOf = (ids: readonly unknown[]): Mend[] => [
  // The record last: while it holds the name, a run that was killed finds the rest of it again.
  ...[versions, suggestions, fanOuts].map((of) => of(ids)),
  RECORDS,
]

/**
 * Who a masked source is stands nowhere from now on: what was typed into records, versions, search keys, suggestions and
 * changes under way goes, and previews of before with it. Labels stay as they are, and with them the approvals that rest on
 * them. The audit log and snapshots are not rewritten: `doctor` says whether one of them holds a name.
 */
export const migration: Migration = {
  number: 12,
  name: 'masked-sources',
  says: {
    tr: 'Gizli kaynakların kim olduğu hiçbir yerde durmaz: kayıtlardan, sürümlerden, arama anahtarlarından ve önerilerden silinir (geri alınamaz). Ardından doctor denetim kaydına ve yayın kopyalarına bakar',
    en: 'who a masked source is stands nowhere: it goes from records, versions, search keys and suggestions, and does not come back. doctor then looks at the audit log and the snapshots',
  },
  plan: async (context) => {
    const ids = await maskedIds(context)
    const planned: PlannedChange[] = []
    for (const mend of mendsOf(ids)) planned.push(await planMend(context, mend))
    const count = await context.published.collection('previews').countDocuments(previewsOf(ids))
    return [...planned, { half: 'public', collection: 'previews', count, ids: [] }]
  },
  run: async (context) => {
    const ids = await maskedIds(context)
    for (const mend of mendsOf(ids)) await mendDocuments(context, mend.collection, mend)
    await context.step('previews', async () => {
      await context.published.collection('previews').deleteMany(previewsOf(ids))
    })
  },
}

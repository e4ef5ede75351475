import { createHash } from 'node:crypto'
import type { Document, ObjectId } from 'mongodb'
import type { Payload } from 'payload'

import { type RawEntry, storedEntry } from '@/src/editorial/audit/entries'
import { isReadable, placeOf } from '@/src/editorial/audit/redaction'
import { replaceSnapshot, replaceValues } from '@/src/editorial/audit/replaceValues'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { identityIn } from '@/src/editorial/entities/maskedSource'
import { isObject } from '@/src/language/isObject'
import type { Check } from './Check'

type Found = { what: string; mend(): Promise<void> }

/** What records hold now that could say who they are: only of a build before, or put there beneath the newsroom. */
async function records(payload: Payload): Promise<Found[]> {
  const rows = await editorialDatabase(payload)
    .collection('sources')
    .find({ kind: 'masked' })
    .toArray()
  return rows.flatMap(({ _id, __v, ...held }): Found[] => {
    const fields = identityIn({}, held)
    const what = `sources/${String(_id)}: ${fields.join(', ')}`
    // Whoever keeps the record empties it; what it is called else nobody but they can say.
    return fields.length > 0 ? [{ what, mend: () => Promise.resolve() }] : []
  })
}

/** Entries that tell old or new values of a source that is masked: in its own chain, and in those of articles that it reached. */
async function entries(payload: Payload, ids: readonly string[]): Promise<Found[]> {
  const rows = await editorialDatabase(payload)
    .collection<RawEntry & { _id: ObjectId }>('audit-log')
    .find({ record: { $in: ids.map((id) => `sources/${id}`) }, values: { $ne: null } })
    .toArray()
  return rows.flatMap((raw): Found[] => {
    const entry = storedEntry(raw)
    const told = (entry.values ?? []).some(({ was, is }) => isReadable(was) || isReadable(is))
    const what = `${placeOf(entry)}: values`
    return told ? [{ what, mend: () => replaceValues(payload, raw._id) }] : []
  })
}

const hashed = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`
const isHashed = (text: unknown): boolean => /^sha256:[0-9a-f]{64}$/.test(String(text))

/** Every card of these sources in a kept copy, wherever it stands. */
function cardsIn(value: unknown, ids: ReadonlySet<string>): Document[] {
  if (Array.isArray(value)) return value.flatMap((one) => cardsIn(one, ids))
  if (!isObject(value)) return []
  const inner = Object.values(value).flatMap((one) => cardsIn(one, ids))
  return ids.has(String(value.id)) && 'name' in value ? [value, ...inner] : inner
}

/** The copy with name and address of these sources as SHA-256 wherever a whole value is one; words of the text stay as they were printed. */
function forgetting(document: Document, cards: readonly Document[]): Document {
  const gone = new Set(cards.flatMap(({ name, slug }) => [String(name), String(slug)]))
  const facets = new Set(cards.map(({ slug }) => `source:${String(slug)}`))
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return gone.has(value) ? hashed(value) : value
    if (key === 'facets' && Array.isArray(value))
      return value.filter((one) => !facets.has(String(one)))
    // Keys made of words, names among them; nobody searches in copies.
    if (key === 'searchWords') return []
    if (Array.isArray(value)) return value.map((one) => walk(one, ''))
    if (!isObject(value) || value instanceof Date) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]))
  }
  return walk(document, '') as Document
}

async function snapshots(payload: Payload, ids: readonly string[]): Promise<Found[]> {
  const known = new Set(ids)
  const rows = editorialDatabase(payload)
    .collection<{ _id: ObjectId; document: Document }>('publication-snapshots')
    .find({ 'document.deps': { $in: [...ids] } })
  const found: Found[] = []
  for await (const { _id, document } of rows) {
    const cards = cardsIn(document, known).filter(({ name }) => !isHashed(name))
    if (cards.length === 0) continue
    const mended = forgetting(document, cards)
    const what = `publication-snapshots/${String(_id)}: ${cards.length}`
    found.push({ what, mend: () => replaceSnapshot(payload, { _id, document: mended }) })
  }
  return found
}

/**
 * That who a masked source is stands neither in its record nor in the audit log nor in a kept copy of what readers got. What is
 * found is named by its place, never by what stands there. `repair` replaces values by their SHA-256, each under a signed entry.
 */
export const maskedSources: Check = {
  name: { tr: 'Gizli kaynaklar', en: 'masked sources' },
  async examine(payload, repair) {
    const rows = editorialDatabase(payload).collection('sources').find({ kind: 'masked' })
    const ids = (await rows.project({ _id: 1 }).toArray()).map(({ _id }) => String(_id))
    if (ids.length === 0) return { problems: [], mend: { tr: '', en: '' } }
    const found = [
      ...(await records(payload)),
      ...(await entries(payload, ids)),
      ...(await snapshots(payload, ids)),
    ]
    if (repair) for (const { mend } of found) await mend()
    return {
      problems: found.map(({ what }) => what),
      mend: {
        tr: 'Kayıt: adı ele veren alanları boşaltıp kaydedin. Denetim kaydı ve yayın kopyaları: npm run kunye -- doctor --repair (değiştirmeye yetkili bir veritabanı kullanıcısıyla) değerlerin yerine SHA-256 özetlerini koyar ve bunu imzalı bir kayıtla söyler',
        en: 'the record: empty the fields that say who it is, and save. Log and snapshots: npm run kunye -- doctor --repair (with a database login that may change them) puts SHA-256 hashes in the place of values, under a signed entry that says so',
      },
    }
  },
}

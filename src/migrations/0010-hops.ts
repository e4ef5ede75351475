import type { Document } from 'mongodb'

import { isObject } from '@/src/language/isObject'
import type { Migration } from './Migration'
import { mendDocuments, type Mend, planMend } from './mendDocuments'

const isBare = (hop: unknown): boolean =>
  hop !== null && hop !== undefined && hop !== '' && !(isObject(hop) && 'relationTo' in hop)
const named = (hop: unknown): unknown => (isBare(hop) ? { relationTo: 'sources', value: hop } : hop)

const rowsIn = (holder: unknown): Document[] =>
  isObject(holder) && Array.isArray(holder.attributions) ? holder.attributions.filter(isObject) : []
const isOld = ({ via, origin }: Document): boolean =>
  isBare(origin) || (Array.isArray(via) && via.some(isBare))

const mended = (row: Document): Document => ({
  ...row,
  ...('origin' in row && { origin: named(row.origin) }),
  ...(Array.isArray(row.via) && { via: row.via.map(named) }),
})

/** The rows of a working copy (`under` empty) or of a version of it. */
const mendOf = (collection: string, under: '' | 'version.'): Mend => ({
  half: 'editorial',
  collection,
  filter: {
    $or: ['via.0', 'origin'].map((name) => ({
      [`${under}attributions.${name}`]: { $exists: true },
    })),
  },
  mend: (document) => {
    const holder: unknown = under ? document.version : document
    const rows = rowsIn(holder)
    return rows.some(isOld) ? { $set: { [`${under}attributions`]: rows.map(mended) } } : null
  },
})

const MENDS = [mendOf('articles', ''), mendOf('_articles_versions', 'version.')]

/**
 * Since persons may stand on the way of words as well, `via` and `origin` say of each hop which it is. What was stored were
 * sources. The canonical form writes them as before, so every hash holds. And a speaker is one origin whoever prints the
 * words: readers see other numbers of origins once the public half is made anew.
 */
export const migration: Migration = {
  number: 10,
  name: 'hops',
  says: {
    tr: 'Aktaran ve ilk kaynak kişi de olabilir; saklananlar kaynak olarak yazılır. Konuşan kişi tek kaynaktır: okura verilen bağımsız kaynak sayıları değişebilir',
    en: 'relays and origins may be persons; what is stored is written as sources. A speaker is one origin: the numbers of independent origins that readers see may change',
  },
  publicDiffers: [
    {
      collection: 'articles',
      fields: ['claims.independentOrigins', 'sourcing.independentOrigins'],
    },
    { collection: 'claims', fields: ['independentOrigins'] },
  ],
  plan: async (context) => {
    const planned = []
    for (const mend of MENDS) planned.push(await planMend(context, mend))
    return planned
  },
  run: async (context) => {
    for (const mend of MENDS) await mendDocuments(context, mend.collection, mend)
  },
}

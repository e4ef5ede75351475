import type { Document } from 'mongodb'

import type { Migration, PlanContext } from './Migration'
import { type Mend, mendDocuments, planMend } from './mendDocuments'

/** The slugs that the log says a record had; entries of before values were told say nothing. */
async function formerSlugs({ editorial }: PlanContext, chain: string): Promise<string[]> {
  const entries = await editorial
    .collection('audit-log')
    .find({ chain, changed: 'slug' }, { projection: { values: 1 } })
    .sort({ seq: 1 })
    .toArray()
  return entries.flatMap(({ values }): string[] =>
    (Array.isArray(values) ? (values as Document[]) : []).flatMap(({ field, was }) =>
      field === 'slug' && typeof was === 'string' && was !== '' ? [was] : [],
    ),
  )
}

const ofKind = (collection: 'sections' | 'tags'): Mend => ({
  half: 'editorial',
  collection,
  // What was saved since has the list already, with everything before that save.
  filter: { slugAliases: { $exists: false } },
  mend: async ({ _id, slug }, context) => {
    const former = await formerSlugs(context, `${collection}:${String(_id)}`)
    const slugAliases = [...new Set(former)].filter((one) => one !== slug)
    return slugAliases.length > 0 ? { $set: { slugAliases } } : null
  },
})

const SECTIONS = ofKind('sections')
const TAGS = ofKind('tags')

/**
 * Sections and tags keep the addresses they had, and readers who open one are led on. Those that were changed before are
 * taken from the log. English names are for the newsroom to write: nothing is made up here. Withdrawn articles that were not
 * Turkish keep the address they have from now on; the rebuild writes which one it is.
 */
export const migration: Migration = {
  number: 15,
  name: 'reader-addresses',
  says: {
    tr: 'Okur adresleri iki dilde: bölümlerin ve etiketlerin eski adresleri kayıttan alınır, okurlar bugünkü adrese yönlendirilir',
    en: 'readers’ addresses in two languages: former ones of sections and tags are taken from the log, and lead on to those of today',
  },
  publicDiffers: [
    { collection: 'terms', fields: ['slugAliases'] },
    { collection: 'articles', fields: ['pathLanguage'] },
    { collection: 'claims', fields: ['pathLanguage'] },
  ],
  plan: async (context) => [await planMend(context, SECTIONS), await planMend(context, TAGS)],
  run: async (context) => {
    await mendDocuments(context, 'sections', SECTIONS)
    await mendDocuments(context, 'tags', TAGS)
  },
}

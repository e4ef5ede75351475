import type { Migration, PlanContext } from './Migration'

const INDEX = 'slug_1'

/** The index that let no two drafts hold one address, and so told of drafts that nobody may know. */
const isThere = async ({ editorial }: PlanContext): Promise<boolean> => {
  const found = await editorial.listCollections({ name: 'articles' }).toArray()
  if (found.length === 0) return false
  const indexes = await editorial.collection('articles').indexes()
  return indexes.some(({ name, unique }) => name === INDEX && unique === true)
}
const OF_CLAIMS = ['independentOrigins']

/**
 * Two drafts may hold one address until one of them is published (`kunye_public.slugs` parts them then). And what an article
 * names that does not exist counts no more in the numbers that readers see.
 */
export const migration: Migration = {
  number: 6,
  name: 'addresses-and-nobody',
  says: {
    tr: 'Taslak adresleri artık eşsiz olmak zorunda değil; olmayan kayıtlara giden bağlar okura verilen sayılarda sayılmaz',
    en: 'addresses of drafts need not be unique any more; relations to records that do not exist no longer count in what readers see',
  },
  publicDiffers: [
    {
      collection: 'articles',
      fields: [
        ...['sourcing.namedSources', 'sourcing.independentOrigins', 'sourcing.namedSentenceShare'],
        ...OF_CLAIMS.map((field) => `claims.${field}`),
      ],
    },
    { collection: 'claims', fields: OF_CLAIMS },
  ],
  plan: async (context) =>
    (await isThere(context))
      ? [{ half: 'editorial', collection: 'articles', count: 1, ids: [INDEX] }]
      : [],
  run: (context) =>
    context.step('index', async () => {
      if (await isThere(context)) await context.editorial.collection('articles').dropIndex(INDEX)
    }),
}

import type { Document, Filter } from 'mongodb'

import { rebuildRegister } from '@/src/editorial/publish/rebuildRegister'
import type { Migration, PlanContext } from './Migration'

/** Rows that a build wrote which did not know by which modes a claim is carried. */
const FORMER: Filter<Document> = { modes: { $exists: false } }

const former = async ({ editorial }: PlanContext): Promise<string[]> =>
  (await editorial.collection('claims').distinct('article', FORMER)).map(String).sort()

/**
 * Register rows say of which organisations a claim is, which number, how far the matter is before the law, by which modes it
 * is carried, and who alone said it. They are worked out anew, article by article; an article whose rows are whole is left.
 */
export const migration: Migration = {
  number: 11,
  name: 'claim-register',
  says: {
    tr: 'İddia dizini kuruluşları, niceliği, hukuki aşamayı, kimin söylediğini ve tek konuşanı da tutar: satırlar yeniden yazılır',
    en: 'the claim register holds organisations, quantities, legal stages, modes and sole speakers too: its rows are written anew',
  },
  plan: async (context) => {
    const count = await context.editorial.collection('claims').countDocuments(FORMER)
    const ids = (await former(context)).slice(0, 20)
    return [{ half: 'editorial', collection: 'claims', count, ids }]
  },
  run: (context) =>
    context.step('claims', async ({ changed, note }) => {
      const articles = await former(context)
      let done = changed
      for (const article of articles) {
        await rebuildRegister(await context.payload(), article)
        done += 1
        await note(article, done)
      }
    }),
}

import { RefusalError } from '@/src/errors'
import type { PublicArticle, PublicSlug } from '@/src/public/documents'
import { REFUSALS } from '@/src/workflow/refusals'
import type { PublicStore } from './publicStore'

/**
 * Keeps every address an article ever had for it, for good. Refuses (409 `slugTaken`) one that another article has
 * or had. Two that reach for the same address at once collide, and the second runs again.
 */
export async function reserveSlugs(
  { db, session }: PublicStore,
  { _id: article, slug, slugAliases }: Pick<PublicArticle, '_id' | 'slug' | 'slugAliases'>,
): Promise<void> {
  const slugs = db.collection<PublicSlug>('slugs')
  for (const one of [slug, ...slugAliases]) {
    const kept = await slugs.findOne({ _id: one }, { session })
    if (kept && kept.article !== article) throw new RefusalError(REFUSALS.slugTaken({ slug: one }))
    if (!kept) await slugs.insertOne({ _id: one, article }, { session })
  }
}

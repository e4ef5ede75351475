import type { PublicArticle, PublicSlug } from '@/src/public/documents'
import type { PublicStore } from '../publicStore'

/**
 * Takes an article's addresses from whoever holds them wrongly, so that it can be written. Another article in its
 * place keeps a makeshift address until its own turn.
 */
export async function freeAddresses(
  { db, session }: PublicStore,
  { _id, slug, slugAliases }: PublicArticle,
): Promise<void> {
  const addresses = [slug, ...slugAliases]
  await db
    .collection<PublicSlug>('slugs')
    .deleteMany({ _id: { $in: addresses }, article: { $ne: _id } }, { session })
  await db
    .collection<PublicArticle>('articles')
    .updateMany({ slug, _id: { $ne: _id } }, [{ $set: { slug: '$_id', _v: '' } }], { session })
}

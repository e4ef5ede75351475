import type { DeliveryContext } from '../context'
import { requestError } from '../errors/requestError'
import type { ArticleParent } from '../parents'
import { previewedArticle } from '../preview/previewedArticle'
import { projectionOf } from '../selection/projectionOf'
import type { Named } from './bySlugOrId'

/**
 * One article by its slug, by a slug it once had (`redirectedFrom` then says which) or by id; null
 * where there is none. One command. The holder of a preview token gets that article as it would be. Refuses (`badInput`) neither.
 */
export async function articleBySlugOrId(
  { slug, id }: Named,
  keys: readonly string[],
  { collections, preview }: DeliveryContext,
): Promise<ArticleParent | null> {
  const hasSlug = typeof slug === 'string'
  const hasId = typeof id === 'string'
  if (!hasSlug && !hasId) {
    throw requestError('badInput', { tr: '`slug` ya da `id` verin', en: 'give `slug` or `id`' })
  }
  const previewed = previewedArticle({ slug, id }, preview)
  if (previewed) return previewed
  const found = await collections.articles
    .find<ArticleParent>(
      {
        ...(hasSlug && { $or: [{ slug }, { slugAliases: slug }] }),
        ...(hasId && { _id: id }),
      },
      { projection: projectionOf(keys) },
    )
    .limit(2)
    .toArray()
  const article = found.find((row) => row.slug === slug) ?? found[0]
  if (!article) return null
  return hasSlug && article.slug !== slug ? { ...article, redirectedFrom: slug } : article
}

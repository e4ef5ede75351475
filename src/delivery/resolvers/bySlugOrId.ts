import type { Collection, Document, Filter } from 'mongodb'

import type { DeliveryContext } from '@/src/delivery/documents/context'
import type { ArticleParent } from '@/src/delivery/documents/parents'
import { projectionOf } from '@/src/delivery/documents/selection'
import { requestError } from '@/src/platform/graphql/document'
import type { PublicPreview } from '@/src/published/documents'

type Named = { slug?: string | null; id?: string | null }

/**
 * `slug` or `id` of a root field → the one document, or null: unknown, withheld and never-existing
 * answer alike. Where both are given both must fit. Refuses (`badInput`) neither.
 */
export async function bySlugOrId<Doc extends { _id: string; slug: string }>(
  collection: Collection<Doc>,
  { slug, id }: Named,
): Promise<Doc | null> {
  const hasSlug = typeof slug === 'string'
  if (!hasSlug && typeof id !== 'string') {
    throw requestError('badInput', { tr: '`slug` ya da `id` verin', en: 'give `slug` or `id`' })
  }
  const filter: Document = { ...(hasSlug && { slug }), ...(typeof id === 'string' && { _id: id }) }
  // The driver's Filter cannot see through a type parameter; both keys are strings in every document.
  const [found] = await collection
    .find<Doc>(filter as Filter<Doc>)
    .limit(1)
    .toArray()
  return found ?? null
}

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

/** The article of a preview where it is the one that is asked for (where both are given, both must fit), else null. */
function previewedArticle(
  { slug, id }: Named,
  preview: PublicPreview | undefined,
): ArticleParent | null {
  if (!preview) return null
  const { article } = preview
  const otherSlug = typeof slug === 'string' && slug !== article.slug
  const otherId = typeof id === 'string' && id !== article._id
  return otherSlug || otherId ? null : article
}

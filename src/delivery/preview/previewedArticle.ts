import type { PublicPreview } from '@/src/public/documents'
import type { ArticleParent } from '../parents'
import type { Named } from '../resolvers/bySlugOrId'

/** The article of a preview where it is the one that is asked for (where both are given, both must fit), else null. */
export function previewedArticle(
  { slug, id }: Named,
  preview: PublicPreview | undefined,
): ArticleParent | null {
  if (!preview) return null
  const { article } = preview
  const otherSlug = typeof slug === 'string' && slug !== article.slug
  const otherId = typeof id === 'string' && id !== article._id
  return otherSlug || otherId ? null : article
}

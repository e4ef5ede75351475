import type { Collection, Document, Filter } from 'mongodb'

import type { DeliveryContext } from '@/src/delivery/documents/context'
import type { ArticleParent } from '@/src/delivery/documents/parents'
import { projectionOf } from '@/src/delivery/documents/selection'
import { requestError } from '@/src/platform/graphql/document'
import type { PublicPreview } from '@/src/published/documents'

type Named = { slug?: string | null; id?: string | null }

const refuseNameless = (): never => {
  throw requestError('badInput', { tr: '`slug` ya da `id` verin', en: 'give `slug` or `id`' })
}

/** `slug` or `id` of a root field → filter for the one document; where both are given both must fit. Refuses (`badInput`) neither. */
export function namedFilter({ slug, id }: Named): Document {
  const [hasSlug, hasId] = [typeof slug === 'string', typeof id === 'string']
  if (!hasSlug && !hasId) return refuseNameless()
  return { ...(hasSlug && { slug }), ...(hasId && { _id: id }) }
}

/**
 * The same for an article, as filters of which the first that finds something is right: by its slug, then by a slug
 * it once had, which few readers come by. Refuses (`badInput`) neither.
 */
export function articleFilters({ slug, id }: Named): Document[] {
  const own = namedFilter({ slug, id })
  if (typeof slug !== 'string') return [own]
  const { slug: _slug, ...rest } = own
  return [own, { slugAliases: slug, ...rest }]
}

/** `slug` or `id` of a root field → the one document, or null: unknown, withheld and never-existing answer alike. */
export async function bySlugOrId<Doc extends { _id: string; slug: string }>(
  collection: Collection<Doc>,
  named: Named,
): Promise<Doc | null> {
  // The driver's Filter cannot see through a type parameter; both keys are strings in every document.
  const [found] = await collection
    .find<Doc>(namedFilter(named) as Filter<Doc>)
    .limit(1)
    .toArray()
  return found ?? null
}

/**
 * One article by its slug, by a slug it once had (`redirectedFrom` then says which) or by id; null
 * where there is none. One command, two where no article has that slug now. The holder of a preview token gets that article as it would be. Refuses (`badInput`) neither, and both where they name two.
 */
export async function articleBySlugOrId(
  named: Named,
  keys: readonly string[],
  { collections, preview }: DeliveryContext,
): Promise<ArticleParent | null> {
  const filters = articleFilters(named)
  const previewed = previewedArticle(named, preview)
  if (previewed) return previewed
  const projection = projectionOf(keys)
  for (const filter of filters) {
    const [article] = await collections.articles
      .find<ArticleParent>(filter, { projection })
      .limit(1)
      .toArray()
    if (!article) continue
    const { slug } = named
    const isOld = typeof slug === 'string' && article.slug !== slug
    return isOld ? { ...article, redirectedFrom: slug } : article
  }
  await refuseTwo(named, collections)
  return null
}

/** Refuses (`badInput`) a slug and an id that each name an article, and not the same: whoever asks so has mixed something up. */
async function refuseTwo(
  { slug, id }: Named,
  { articles }: DeliveryContext['collections'],
): Promise<void> {
  if (typeof slug !== 'string' || typeof id !== 'string') return
  const found = await articles
    .find({ $or: [{ slug }, { slugAliases: slug }, { _id: id }] }, { projection: { _id: 1 } })
    .limit(2)
    .toArray()
  if (found.length < 2 || found.every(({ _id }) => _id !== id)) return
  throw requestError('badInput', {
    tr: '`slug` ve `id` ayrı haberleri gösteriyor; birini verin',
    en: '`slug` and `id` name different articles; give one of them',
  })
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

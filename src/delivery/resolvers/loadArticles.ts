import type { DeliveryContext } from '../context'
import { findByIds } from '../loaders/findByIds'
import type { ArticleParent } from '../parents'
import { projectionOf } from '../selection/projectionOf'

/** Articles by id with some keys of their documents, null where there is none. */
export function loadArticles(
  ids: readonly string[],
  keys: readonly string[],
  { loaders, collections }: DeliveryContext,
): Promise<(ArticleParent | null)[]> {
  const loader = loaders.article(keys.join(), (asked) =>
    findByIds(collections.articles, asked, projectionOf(keys)),
  )
  return Promise.all(ids.map((id) => loader.load(id)))
}

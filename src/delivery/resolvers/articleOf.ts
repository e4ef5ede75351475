import type { GraphQLResolveInfo } from 'graphql'
import type { DeliveryContext } from '../context'
import type { ArticleParent } from '../parents'
import { articleKeys } from '../selection/articleKeys'
import { beyondCard } from '../selection/beyondCard'
import { selectedBelow } from '../selection/selectedBelow'
import { loadArticles } from './loadArticles'

const holds = (article: object, path: string): boolean => {
  const [key = '', rest] = path.split('.')
  const value: unknown = Reflect.get(article, key)
  if (rest === undefined || value === null) return value !== undefined
  return typeof value === 'object' && rest in value
}

/**
 * The article a claim stands in: as it is at hand where that answers what was selected, else read
 * together with all others of this level. One that was taken down meanwhile answers as withdrawn.
 */
export async function articleOf(
  article: ArticleParent,
  context: DeliveryContext,
  info: GraphQLResolveInfo,
): Promise<ArticleParent> {
  const selection = selectedBelow(info, 'Article')
  if (!beyondCard('Article', selection)) return article
  const keys = articleKeys(selection, info.fragments)
  if (keys.every((key) => holds(article, key))) return article
  const [found] = await loadArticles([article._id], keys, context)
  return (
    found ?? {
      ...{ _id: article._id, slug: article.slug, state: 'withdrawn', tags: [], bylines: [] },
      ...{ updates: [], claims: [], attributions: [], sources: [], persons: [], events: [] },
      ...{ replies: [], related: [] },
    }
  )
}

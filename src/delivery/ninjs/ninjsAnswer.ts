import type { Site } from '../context'
import type { Kept } from '../http/sendKept'
import type { PublicCollections } from '../publicCollections'
import { projectionOf } from '../selection/projectionOf'
import { NINJS_KEYS, type NinjsArticle } from './NinjsArticle'
import { ninjsCanceled } from './ninjsCanceled'
import { ninjsItem } from './ninjsItem'

const PROJECTION = projectionOf([...NINJS_KEYS, 'body.html', 'body.text'])
const sent = {
  type: 'application/json; charset=utf-8',
  cacheControl: 'public, max-age=10, stale-while-revalidate=60',
}

/**
 * A slug → the article as IPTC ninjs; an old slug → 301 to the current one; a withdrawn article, by any
 * slug it ever had → 410 with its canceled item; anything else → null. One command.
 */
export async function ninjsAnswer(
  slug: string,
  { articles }: PublicCollections,
  site: Site,
): Promise<Kept | null> {
  const found = await articles
    .find<NinjsArticle>({ $or: [{ slug }, { slugAliases: slug }] }, { projection: PROJECTION })
    .limit(2)
    .toArray()
  const article = found.find((row) => row.slug === slug) ?? found[0]
  if (!article) return null
  if (article.state === 'withdrawn') {
    return { ...sent, status: 410, body: JSON.stringify(ninjsCanceled(article, site)) }
  }
  const body = JSON.stringify(ninjsItem(article, site))
  if (article.slug === slug) return { ...sent, body }
  return { ...sent, status: 301, location: `/ninjs/${encodeURIComponent(article.slug)}`, body }
}

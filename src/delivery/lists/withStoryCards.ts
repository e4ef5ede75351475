import { CARD_KEYS, htmlWithStories } from '@/src/delivery/addresses/storyCards'
import type { Site } from '@/src/delivery/documents/context'
import { findByIds } from '@/src/delivery/documents/loaders'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import { projectionOf } from '@/src/delivery/documents/selection'
import { storiesIn } from '@/src/published/relatedStories'

/**
 * Articles as they were read → with the cards in their HTML of the articles that readers may see now. One command for all of
 * them, and none where no text has a card.
 */
export async function withStoryCards<Article extends { body: { html: string | null } | null }>(
  articles: readonly Article[],
  collections: PublicCollections,
  site: Site,
): Promise<Article[]> {
  const ids = new Set(articles.flatMap(({ body }) => storiesIn('html', body?.html ?? '')))
  if (ids.size === 0) return [...articles]
  const asked = [...ids]
  const found = await findByIds(collections.articles, asked, projectionOf(CARD_KEYS))
  const stories = new Map(asked.map((id, index) => [id, found[index] ?? null]))
  return articles.map((article) => {
    if (article.body?.html == null) return article
    const html = htmlWithStories(article.body.html, (id) => stories.get(id) ?? null, site)
    return { ...article, body: { ...article.body, html } }
  })
}

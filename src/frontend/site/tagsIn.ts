import type { Named } from './shapes'

const MOST = 14

/** The tags of these articles, the most used first, 14 at most. */
export function tagsIn(articles: readonly { tags: readonly Named[] }[]): Named[] {
  const counts = new Map<string, { tag: Named; count: number }>()
  for (const tag of articles.flatMap(({ tags }) => tags)) {
    const known = counts.get(tag.slug)
    counts.set(tag.slug, { tag, count: (known?.count ?? 0) + 1 })
  }
  return [...counts.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST)
    .map(({ tag }) => tag)
}

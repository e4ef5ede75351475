import type { ArticleParent } from '../parents'
import type { JsonLd } from './newsArticle'

/**
 * The named sources an article rests on → `citation`, one per source and address. Masked sources have
 * no card, so nothing of them can be here.
 */
export function citations({ attributions, sources }: ArticleParent): JsonLd[] {
  const rows = (attributions ?? []).flatMap(({ source, url, archivedUrl }) =>
    source ? [{ name: source.name, url, archivedUrl }] : [],
  )
  const unlinked = (sources ?? []).map(({ name }) => ({ name, url: null, archivedUrl: null }))
  const cited = new Map<string, JsonLd>()
  const linked = new Set(rows.flatMap(({ name, url }) => (url ? [name] : [])))
  for (const { name, url, archivedUrl } of [...rows, ...unlinked]) {
    if (!url && linked.has(name)) continue
    cited.set(`${name} ${url ?? ''}`, {
      '@type': 'CreativeWork',
      publisher: { '@type': 'Organization', name },
      ...(url && { url }),
      ...(archivedUrl && { archivedAt: archivedUrl }),
    })
  }
  return [...cited.values()]
}

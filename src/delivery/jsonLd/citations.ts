import type { CreativeWorkLeaf } from 'schema-dts'
import type { PublicAttribution } from '@/src/published/documents'
import type { ArticleParent } from '@/src/delivery/documents/parents'

type Cited = Pick<PublicAttribution, 'url' | 'archivedUrl'> & { name: string }

const work = ({ name, url, archivedUrl }: Cited): CreativeWorkLeaf => ({
  '@type': 'CreativeWork',
  publisher: { '@type': 'Organization', name },
  ...(url && { url }),
  ...(archivedUrl && { archivedAt: archivedUrl }),
})

/**
 * The named sources an article rests on → `citation`, one per source and address. Masked sources have
 * no card, so nothing of them can be here.
 */
export function citations({ attributions, sources }: ArticleParent): CreativeWorkLeaf[] {
  const rows = (attributions ?? []).flatMap(({ source, url, archivedUrl }) =>
    source ? [{ name: source.name, url, archivedUrl }] : [],
  )
  const unlinked = (sources ?? []).map(({ name }) => ({ name, url: null, archivedUrl: null }))
  const cited = new Map<string, CreativeWorkLeaf>()
  const linked = new Set(rows.flatMap(({ name, url }) => (url ? [name] : [])))
  for (const row of [...rows, ...unlinked]) {
    if (!row.url && linked.has(row.name)) continue
    cited.set(`${row.name} ${row.url ?? ''}`, work(row))
  }
  return [...cited.values()]
}

import type { CreativeWorkLeaf } from 'schema-dts'
import type { ArticleParent } from '../parents'

/** The documents that the newsroom has read itself → `isBasedOn`, each once. One it did not see is no basis. */
export function documents({ attributions }: ArticleParent): CreativeWorkLeaf[] {
  const found = new Map<string, CreativeWorkLeaf>()
  for (const { mode, label, source, url, archivedUrl } of attributions ?? []) {
    if (mode !== 'document') continue
    found.set(`${label} ${url ?? ''}`, {
      '@type': 'CreativeWork',
      name: label,
      ...(source && { publisher: { '@type': 'Organization', name: source.name } }),
      ...(url && { url }),
      ...(archivedUrl && { archivedAt: archivedUrl }),
    })
  }
  return [...found.values()]
}

import type { Finding, SourcedArticle, SourcedAttribution, SourcedEntities } from '../types'
import { isPlaced, whereRow } from './where'

const hasLink = ({ evidence, hasEvidence, isOnFile }: SourcedAttribution): boolean =>
  isOnFile === true || (evidence === undefined ? hasEvidence : evidence.some((one) => one.hasLink))

/**
 * Warns of a source that is named and of which no row says where it can be read: rows of mode namedSource, none of that source with an address or archived
 * address in `evidence`, nor on file. One finding a source, at its first row. What the source's own record links to is its home page and proves nothing.
 */
export const sourceWithoutLink = (
  article: SourcedArticle,
  entities: SourcedEntities,
): Finding[] => {
  const rows = article.attributions.filter(
    (row) => row.mode === 'namedSource' && row.source !== null && isPlaced(row),
  )
  const linked = new Set(rows.filter(hasLink).map(({ source }) => source))
  const told = new Set<string | null>()
  return rows.flatMap((row): Finding[] => {
    if (linked.has(row.source) || told.has(row.source)) return []
    told.add(row.source)
    const name = entities.sources[row.source ?? '']?.name ?? row.source ?? ''
    return [
      {
        code: 'sourceWithoutLink',
        severity: 'warn',
        never: false,
        where: whereRow(article, row),
        params: { source: name },
        message: {
          tr: `${name} kaynak gösteriliyor, ama nerede okunacağı yazmıyor. Atfın “Kanıt” bölümüne bağlantısını ya da arşiv bağlantısını girin.`,
          en: `${name} is given as a source, but not where it can be read. Enter its link or an archived link under “Evidence” of the attribution.`,
        },
      },
    ]
  })
}

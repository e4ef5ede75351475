import { rowsByClaim } from '../claimRegister'
import { namedOf, originOf } from '../origins'
import type { Finding, SourcedArticle, SourcedEntities } from '../types'
import { originName, whereRow } from './where'

/**
 * Warns of a claim that two or more named outlets carry and one origin stands behind: rows of mode namedSource that assert it, of different sources, of
 * one `originOf`. One finding for each claim and origin, at the first row of the second outlet.
 */
export const circularSourcing = (article: SourcedArticle, entities: SourcedEntities): Finding[] => {
  const byClaim = rowsByClaim(article)
  return article.claims.flatMap((claim): Finding[] => {
    const first = new Map<string, string>()
    const told = new Set<string>()
    return (byClaim.get(claim.id) ?? []).flatMap((row): Finding[] => {
      const named = namedOf(row)
      const origin = originOf(row)
      if (row.stance !== 'asserts' || named?.kind !== 'source' || origin === null) return []
      const before = first.get(origin)
      if (before === undefined) first.set(origin, named.id)
      if (before === undefined || before === named.id || told.has(origin)) return []
      told.add(origin)
      const [one, other] = [before, named.id].map((id) => entities.sources[id]?.name ?? id)
      const source = originName(row, entities)
      return [
        {
          code: 'circularSourcing',
          severity: 'warn',
          never: false,
          where: { ...whereRow(article, row), claimId: claim.id },
          params: { claim: claim.text, outlets: `${one}, ${other}`, source: source.tr },
          message: {
            tr: `${one} ile ${other} iki ayrı kaynak gibi duruyor, ama ikisi de aynı yerden aktarıyor: ${source.tr}. Bağımsız bir kaynak bulun ya da ilk kaynağı adıyla yazın.`,
            en: `${one} and ${other} look like two sources, but both go back to one: ${source.en}. Find an independent one, or name the origin in the text.`,
          },
        },
      ]
    })
  })
}

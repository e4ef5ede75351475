import { rowsByClaim } from '../rowsByClaim'
import type { Finding, SourcedArticle } from '../types'
import { whereRow } from './whereRow'
import { whereWords } from './whereWords'

type DanglingCase = 'markWithoutRow' | 'rowWithoutMark' | 'rowWithoutClaim' | 'claimWithoutRow'

const MESSAGES: Record<DanglingCase, Finding['message']> = {
  markWithoutRow: {
    tr: 'Bu sözler işaretli, ama kime ait oldukları yazılmamış. İşareti kaldırın ya da atfı yeniden girin.',
    en: 'These words are marked, but it is not said whose they are. Remove the mark or enter the attribution again.',
  },
  rowWithoutMark: {
    tr: 'Bir atıf metinde hiçbir söze bağlı değil. Ait olduğu sözleri seçip bağlayın ya da atfı silin.',
    en: 'An attribution is tied to no words of the text. Select the words it belongs to, or delete it.',
  },
  rowWithoutClaim: {
    tr: 'Bu atfın hangi iddiaya ait olduğu belli değil. İddiasını seçin ya da atfı silin.',
    en: 'This attribution belongs to no claim. Choose its claim, or delete it.',
  },
  claimWithoutRow: {
    tr: 'Bu iddiayı kimin söylediği hiçbir yerde yazmıyor. Bir atıf ekleyin (kendi sözümüzse “kendi ağzımızdan”) ya da iddiayı silin.',
    en: 'Nothing says who makes this claim. Add an attribution (“house voice” if it is ours), or delete the claim.',
  },
}

/**
 * Refuses what does not hang together, for everyone and always (✱): a mark without its row, a body row
 * without its mark, a row without its claim, a claim that no row names. `params.case` says which.
 */
export const danglingAttribution = (article: SourcedArticle): Finding[] => {
  const byClaim = rowsByClaim(article)
  const dangling = (
    kind: DanglingCase,
    where: Finding['where'],
    params: Finding['params'] = {},
  ): Finding => ({
    code: 'danglingAttribution',
    severity: 'block',
    never: true,
    where,
    params: { case: kind, ...params },
    message: MESSAGES[kind],
  })
  const nowhere = whereWords(article, 'body', { start: 0, end: 0 })
  return [
    ...article.orphanMarks.map((mark) =>
      dangling('markWithoutRow', {
        ...whereWords(article, 'body', mark),
        attributionId: mark.id,
      }),
    ),
    ...article.attributions
      .filter((row) => row.field === 'body' && row.span === null)
      .map((row) => dangling('rowWithoutMark', whereRow(article, row))),
    ...article.attributions
      .filter((row) => row.claim === null || !byClaim.has(row.claim))
      .map((row) => dangling('rowWithoutClaim', whereRow(article, row))),
    ...article.claims
      .filter((claim) => byClaim.get(claim.id)?.length === 0)
      .map((claim) =>
        dangling('claimWithoutRow', { ...nowhere, claimId: claim.id }, { claim: claim.text }),
      ),
  ]
}

import { type Existing, namesRecord } from '../onlyExisting'
import { rowsByClaim } from '../claimRegister'
import type { Finding, SourcedArticle, SourcedAttribution, SourcedClaim } from '../types'
import { whereClaim, whereRow, whereWords } from './where'

type DanglingCase =
  | 'markWithoutRow'
  | 'rowWithoutMark'
  | 'rowWithoutClaim'
  | 'claimWithoutRow'
  | 'rowNamesNobody'
  | 'rowNamesGone'
  | 'claimNamesGone'

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
  rowNamesNobody: {
    tr: 'Bu atıf birini ya da bir belgeyi anıyor, ama kimi andığı seçilmemiş. Kaynağı ya da konuşanı seçin, ya da “kim söylüyor”u değiştirin.',
    en: 'This attribution is of somebody or of a document, but does not say of whom or which. Choose the source or the speaker, or change “who says it”.',
  },
  rowNamesGone: {
    tr: 'Bu atfın andığı bir kayıt artık yok, o yüzden hiçbir şeye sayılmıyor. Kaynağı, konuşanı ya da aracıyı yeniden seçin.',
    en: 'A record that this attribution names does not exist any more, so it counts for nothing. Choose the source, speaker or outlet anew.',
  },
  claimNamesGone: {
    tr: 'Bu iddianın andığı bir kişi, kuruluş ya da olay kaydı artık yok. İddianın kişilerini, kuruluşlarını ve olaylarını yeniden seçin.',
    en: 'A person, organisation or event that this claim names does not exist any more. Choose the persons, organisations and events of the claim anew.',
  },
}

/** Whether a row says somebody or something stands behind the words, and leaves open who or what. */
const namesNobody = ({ mode, source, speaker, hasEvidence }: SourcedAttribution): boolean => {
  if (mode === 'namedSource' || mode === 'maskedSource') return source === null
  if (mode === 'namedSpeaker') return speaker === null
  return mode === 'document' && source === null && speaker === null && !hasEvidence
}

const rowNamesGone = (row: SourcedAttribution, existing: Existing): boolean =>
  [row.source, row.origin, ...row.via].some((key) => key !== null && !namesRecord(existing, key)) ||
  (row.speaker !== null && !existing.persons.has(row.speaker))

const claimNamesGone = (claim: SourcedClaim, { persons, sources, events }: Existing): boolean =>
  claim.persons.some((id) => !persons.has(id)) ||
  (claim.organisations ?? []).some((id) => !sources.has(id)) ||
  claim.events.some((id) => !events.has(id))

/**
 * Refuses what does not hang together, for everyone and always (✱): a mark without its row, a body row
 * without its mark, a row without its claim, a claim that no row names, a row that is of somebody and names nobody, and
 * a row or a claim that names a record that does not exist. `params.case` says which.
 */
export const danglingAttribution = (article: SourcedArticle, existing: Existing): Finding[] => {
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
    ...article.attributions
      .filter(namesNobody)
      .map((row) => dangling('rowNamesNobody', whereRow(article, row))),
    ...article.attributions
      .filter((row) => rowNamesGone(row, existing))
      .map((row) => dangling('rowNamesGone', whereRow(article, row))),
    ...article.claims
      .filter((claim) => claimNamesGone(claim, existing))
      .map((claim) =>
        dangling('claimNamesGone', whereClaim(article, claim, byClaim.get(claim.id) ?? []), {
          claim: claim.text,
        }),
      ),
  ]
}

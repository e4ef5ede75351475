import { fold } from '@/src/language/text/letters'
import { rowsByClaim } from '../claimRegister'
import type { Finding, SourcedArticle, SourcedClaim, SourcedEntities } from '../types'
import type { ClaimStatus } from '../vocabulary'
import { byPlace, isPlaced, whereClaim } from './where'

type Counted = Pick<SourcedClaim, 'quantity' | 'events' | 'status'>
/** Whoever marked it so has seen that it does not hold. */
const GIVEN_UP: ReadonlySet<ClaimStatus> = new Set(['refuted', 'withdrawn', 'disputed'])

/** What is counted, in which unit; null where the claim does not say. */
const countedIn = ({ quantity, status }: Counted): string | null => {
  const of = fold(quantity?.of ?? '')
  return of === '' || GIVEN_UP.has(status) ? null : `${of}|${fold(quantity?.unit ?? '')}`
}

const differ = (one: Counted, other: Counted): boolean =>
  one.quantity?.value !== other.quantity?.value
const shareEvent = (one: Counted, other: Counted): boolean =>
  one.events.some((event) => other.events.includes(event))
/** Two claims that name different events count different things. */
const mayBeOne = (one: Counted, other: Counted): boolean =>
  one.events.length === 0 || other.events.length === 0 || shareEvent(one, other)

const conflict = (
  where: Finding['where'],
  claim: SourcedClaim,
  [value, other]: [number, number],
  headline: string | null,
): Finding => {
  const of = claim.quantity?.of ?? ''
  const place = headline === null ? null : `“${headline}”`
  return {
    code: 'numberConflict',
    severity: 'warn',
    never: false,
    where,
    params: { of, value, other, ...(headline === null ? {} : { article: headline }) },
    message: {
      tr: `“${of}” için iki ayrı sayı var: burada ${value}, ${place ? `yayındaki ${place} haberinde` : 'bu haberin başka bir yerinde'} ${other}. Hangisi doğruysa onu bırakın ya da farkı ve kimin ne dediğini yazın.`,
      en: `There are two figures for “${of}”: ${value} here, ${other} ${place ? `in the live article ${place}` : 'elsewhere in this article'}. Keep the right one, or say why they differ and who gives which.`,
    },
  }
}

/**
 * Warns of two values for one quantity: claims whose `quantity.of` and `unit` read the same and whose values differ, unless they name different events, or one
 * of them is marked disputed, refuted or withdrawn. Within the article at the later claim's first words, once a claim; else against the first live article
 * whose claim shares an event (`entities.elsewhere`).
 */
export const numberConflict = (article: SourcedArticle, entities: SourcedEntities): Finding[] => {
  const byClaim = rowsByClaim(article)
  const counted = article.claims
    .flatMap((claim) => {
      const key = countedIn(claim)
      const rows = byClaim.get(claim.id) ?? []
      if (key === null || !rows.some((row) => isPlaced(row) && row.stance === 'asserts')) return []
      return [{ key, claim, where: whereClaim(article, claim, rows) }]
    })
    .sort((a, b) => byPlace(a.where, b.where))
  const elsewhere = (entities.elsewhere ?? []).map((one) => ({ key: countedIn(one), one }))
  return counted.flatMap(({ key, claim, where }, at): Finding[] => {
    const value = claim.quantity?.value ?? 0
    const here = counted
      .slice(0, at)
      .find(
        (one) => one.key === key && differ(one.claim, claim) && mayBeOne(one.claim, claim),
      )?.claim
    if (here) return [conflict(where, claim, [value, here.quantity?.value ?? 0], null)]
    const there = elsewhere.find(
      (other) => other.key === key && differ(other.one, claim) && shareEvent(other.one, claim),
    )?.one
    if (!there) return []
    return [conflict(where, claim, [value, there.quantity?.value ?? 0], there.headline)]
  })
}

import { fold } from '@/src/language/text/letters'
import { rowsByClaim } from '../claimRegister'
import type { ElsewhereClaim } from '../records'
import type { Finding, SourcedArticle, SourcedClaim, SourcedEntities } from '../types'
import type { ClaimStatus } from '../vocabulary'
import { whereClaim } from './where'

const DISPUTED: Partial<Record<ClaimStatus, { tr: string; en: string }>> = {
  disputed: { tr: 'tartışmalı', en: 'disputed' },
  refuted: { tr: 'çürütülmüş', en: 'refuted' },
}
const SHORTEST = 4
const STEM = 5
const FEWEST = 3
const SHARE = 0.75

/** The words of a claim that carry its content, by their first letters: endings differ from text to text. */
const stems = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length >= SHORTEST)
      .map((word) => word.slice(0, STEM)),
  )

type Known = { claim: ElsewhereClaim; key: string; words: Set<string> }

const about = (one: Pick<SourcedClaim, 'persons' | 'events' | 'organisations'>): string[] => [
  ...one.persons,
  ...one.events,
  ...(one.organisations ?? []),
]

/** Whether two claims say the same: in the same words, or of the same people or things in most of each other's. */
const isSame = (claim: SourcedClaim, mine: Omit<Known, 'claim'>, other: Known): boolean => {
  if (mine.key === other.key) return mine.key !== ''
  const ids = new Set(about(other.claim))
  if (!about(claim).some((id) => ids.has(id))) return false
  let both = 0
  for (const word of mine.words) if (other.words.has(word)) both += 1
  return both >= FEWEST && both >= SHARE * Math.max(mine.words.size, other.words.size)
}

/**
 * Warns of a claim that a live article of ours marks disputed or refuted, while this one does not say so of it (its own status is neither, nor withdrawn).
 * The same claim is one of the same words, or one about one of the same persons, organisations or events that shares three words and three quarters of
 * the longer one's, by their first letters. One finding a claim, at its first words.
 */
export const disputedElsewhere = (
  article: SourcedArticle,
  { elsewhere = [] }: SourcedEntities,
): Finding[] => {
  const byClaim = rowsByClaim(article)
  const others: Known[] = elsewhere
    .filter(({ status }) => DISPUTED[status])
    .map((claim) => ({ claim, key: fold(claim.text), words: stems(claim.text) }))
  if (others.length === 0) return []
  return article.claims.flatMap((claim): Finding[] => {
    if (DISPUTED[claim.status] || claim.status === 'withdrawn') return []
    const mine = { key: fold(claim.text), words: stems(claim.text) }
    const other = others.find((one) => isSame(claim, mine, one))?.claim
    const status = other && DISPUTED[other.status]
    if (!status) return []
    return [
      {
        code: 'disputedElsewhere',
        severity: 'warn',
        never: false,
        where: whereClaim(article, claim, byClaim.get(claim.id) ?? []),
        params: { claim: claim.text, status: other.status, article: other.headline },
        message: {
          tr: `“${claim.text}” yayındaki “${other.headline}” haberinde ${status.tr}. İddianın durumunu burada da değiştirin, ne bilindiğini yazın ya da iddiayı çıkarın.`,
          en: `“${claim.text}” is ${status.en} in our live article “${other.headline}”. Change the claim's status here too, say what is known, or take it out.`,
        },
      },
    ]
  })
}

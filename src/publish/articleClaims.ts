import { sourcedArticle } from '@/src/newsroom/sourcedArticle'
import type { Article } from '@/src/payload-types'
import type { PublicClaim } from '@/src/public/documents'
import { independentOrigins } from '@/src/sourcing/independentOrigins'
import { onlyExisting } from '@/src/sourcing/onlyExisting'
import { rowsByClaim } from '@/src/sourcing/rowsByClaim'
import { cardsOf } from './cardsOf'
import type { NamedRecords } from './NamedRecords'

type Quantity = NonNullable<Article['claims']>[number]['quantity']

const quantityOf = (quantity: Quantity): PublicClaim['quantity'] =>
  typeof quantity?.value === 'number'
    ? { value: quantity.value, unit: quantity.unit || null, of: quantity.of || null }
    : null

/** The claims of a shown article (see `shownArticle`), each with how many independent origins stand behind it. */
export function articleClaims(shown: Article, records: NamedRecords): PublicClaim[] {
  const cards = cardsOf(records)
  const sourced = onlyExisting(sourcedArticle(shown), records)
  const rows = rowsByClaim(sourced)
  const stored = new Map((shown.claims ?? []).map((claim) => [claim.id, claim]))
  return sourced.claims.map((claim) => ({
    id: claim.id,
    text: claim.text,
    kind: claim.kind,
    seriousness: claim.seriousness,
    status: claim.status,
    statusNote: stored.get(claim.id)?.verification?.note || null,
    persons: cards.all(cards.person, claim.persons),
    events: cards.all(cards.event, claim.events),
    quantity: quantityOf(stored.get(claim.id)?.quantity),
    independentOrigins: independentOrigins(rows.get(claim.id) ?? []),
  }))
}

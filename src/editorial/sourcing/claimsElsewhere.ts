import type { PayloadRequest, Where } from 'payload'

import { idOf } from '@/src/language/ids'
import type { Article } from '@/src/payload-types'
import type { ElsewhereClaim } from '@/src/sourcing/records'
import { namedEntities } from './sourcedArticle'

/** A person in the news stands in thousands of claims; the newest say enough. */
const MOST = 200

const ids = (values: readonly unknown[] | null | undefined): string[] =>
  (values ?? []).map(idOf).filter((id) => id !== null)

const among = (field: string, values: readonly string[]): Where[] =>
  values.length > 0 ? [{ [field]: { in: values } }] : []

/**
 * What other articles that are live say of the same: claims marked disputed or refuted about a person, organisation or event that this article's claims
 * name, or in the words of one of them; and claims with a quantity about one of these events. From the register, the newest 200, in one query, and none where
 * the article has no claims. Only live ones: a finding is stored with its article, and not everybody reads a draft.
 */
export async function claimsElsewhere(
  req: PayloadRequest,
  article: Partial<Article>,
): Promise<ElsewhereClaim[]> {
  const claims = article.claims ?? []
  if (claims.length === 0) return []
  const { persons, events } = namedEntities({ claims })
  const organisations = ids(claims.flatMap((claim) => claim.organisations ?? []))
  const texts = claims.flatMap(({ text }) => (text ? [text] : []))
  const same = [
    ...among('persons', persons),
    ...among('events', events),
    ...among('organisations', organisations),
    ...among('text', texts),
  ]
  const counted = among('events', events).map((where): Where => ({
    and: [where, { 'quantity.value': { exists: true } }],
  }))
  if (same.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'claims',
    where: {
      and: [
        { live: { equals: true } },
        ...(article.id ? [{ article: { not_equals: article.id } }] : []),
        { or: [{ and: [{ status: { in: ['disputed', 'refuted'] } }, { or: same }] }, ...counted] },
      ],
    },
    sort: '-at',
    limit: MOST,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs.map((row) => ({
    article: idOf(row.article) ?? '',
    headline: row.articleHeadline ?? '',
    text: row.text ?? '',
    status: row.status ?? 'unverified',
    persons: ids(row.persons),
    events: ids(row.events),
    organisations: ids(row.organisations),
    quantity:
      typeof row.quantity?.value === 'number'
        ? {
            value: row.quantity.value,
            unit: row.quantity.unit ?? null,
            of: row.quantity.of ?? null,
          }
        : null,
  }))
}

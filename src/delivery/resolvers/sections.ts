import type { DeliveryContext } from '@/src/delivery/documents/context'
import { TURKISH } from '@/src/delivery/documents/publicCollections'
import { TERM_CARD, termOf } from '@/src/delivery/documents/terms'
import { siteOf } from './paperResolvers'

/** More sections than any newsroom has. */
export const MOST_SECTIONS = 1_000

/** Where a section stands by the order of the paper's settings; those that are not named there come last. */
export const placeAmong =
  (order: readonly string[]) =>
  (id: string): number =>
    order.includes(id) ? order.indexOf(id) : order.length

/** The sections that published articles stand in, in the order of the paper's settings; the others follow A–Z. */
export async function sections(context: DeliveryContext) {
  const found = await context.collections.terms
    .find({ kind: 'section' }, { projection: { ...TERM_CARD }, collation: TURKISH })
    .sort({ name: 1, _id: 1 })
    .limit(MOST_SECTIONS)
    .toArray()
  const placeOf = placeAmong((await siteOf(context)).sections)
  return found.sort((one, other) => placeOf(one._id) - placeOf(other._id)).map(termOf)
}

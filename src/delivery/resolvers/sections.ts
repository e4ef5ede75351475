import type { DeliveryContext } from '../context'
import { TURKISH } from '../publicCollections'

/** More sections than any newsroom has. */
const MOST = 1_000

/** The sections that published articles stand in, A–Z. */
export async function sections({ collections }: DeliveryContext) {
  const found = await collections.terms
    .find({ kind: 'section' }, { projection: { slug: 1, name: 1 }, collation: TURKISH })
    .sort({ name: 1, _id: 1 })
    .limit(MOST)
    .toArray()
  return found.map(({ slug, name }) => ({ slug, name }))
}

import type { DeliveryContext } from '../context'

/** The sections that published articles stand in, A–Z. */
export async function sections({ collections }: DeliveryContext) {
  const found = await collections.articles
    .aggregate<{ _id: string; name: string }>([
      // The index of sections alone answers this; withdrawn articles have none.
      { $match: { 'section.slug': { $gt: '' } } },
      { $sort: { 'section.slug': 1, 'section.name': 1 } },
      { $group: { _id: '$section.slug', name: { $first: '$section.name' } } },
    ])
    .toArray()
  return found
    .map(({ _id, name }) => ({ slug: _id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'tr'))
}

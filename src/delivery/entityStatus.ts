import type { PublicCollections } from './publicCollections'
import type { SlugStatus } from './slugStatus'

export type EntityPage = 'kisi' | 'kaynak' | 'olay'

/** Whether the page of a person, source or event exists: what nobody may see answers like what never was. */
export async function entityStatus(
  page: EntityPage,
  slug: string,
  collections: PublicCollections,
): Promise<SlugStatus> {
  const options = { projection: { _id: 1 } } as const
  const found =
    page === 'kisi'
      ? await collections.persons.findOne({ slug }, options)
      : page === 'kaynak'
        ? await collections.sources.findOne({ slug }, options)
        : await collections.events.findOne({ slug }, options)
  return { status: found ? 200 : 404 }
}

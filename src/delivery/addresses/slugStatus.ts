import type { PublicCollections } from '@/src/delivery/documents/publicCollections'

export type SlugStatus = { status: 200 | 301 | 404 | 410; location?: string }

/**
 * What the page of a slug answers, before it is rendered: 200, 410 for a withdrawn article (by any
 * slug it ever had), 301 with the path of the new slug for an old one, else 404. One command.
 */
export async function slugStatus(
  slug: string,
  { articles }: PublicCollections,
): Promise<SlugStatus> {
  const found = await articles
    .find({ $or: [{ slug }, { slugAliases: slug }] }, { projection: { slug: 1, state: 1 } })
    .limit(2)
    .toArray()
  const article = found.find((row) => row.slug === slug) ?? found[0]
  if (!article) return { status: 404 }
  if (article.state === 'withdrawn') return { status: 410 }
  if (article.slug === slug) return { status: 200 }
  return { status: 301, location: `/haber/${encodeURIComponent(article.slug)}` }
}

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

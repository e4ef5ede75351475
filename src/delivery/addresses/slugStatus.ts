import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import { termBySlug } from '@/src/delivery/documents/terms'
import { idOfCode } from '@/src/language/shortCode'
import {
  articleAddress,
  articlePath,
  namedIn,
  pathLanguageOf,
  type ReaderLanguage,
  type SlugPage,
  slugPath,
} from '@/src/language/readerPaths'

export type SlugStatus = { status: 200 | 301 | 308 | 404 | 410; location?: string }

/** A page that stands at an address of its own: all but those of authors, who are known by what they signed. */
export type StatusPage = Exclude<SlugPage, 'author'> | 'short'

/**
 * What the page of a slug answers, before it is rendered: 200, 410 for a withdrawn article (by any slug it ever had), 301 with
 * the path of the new slug for an old one, 308 where it stands under the words of the other language, else 404. An article stands
 * under those of its own language, everything else under both. One command, for sections and tags three at most.
 */
export async function slugStatus(
  { page, slug, language }: { page: StatusPage; slug: string; language: ReaderLanguage },
  collections: PublicCollections,
): Promise<SlugStatus> {
  if (page === 'short') return shortStatus(slug, collections)
  if (page === 'article') return articleStatus(slug, language, collections)
  if (page === 'section' || page === 'tag') {
    const term = await termBySlug(page, slug, collections)
    if (!term) return { status: 404 }
    const own = namedIn(term, language).slug
    return own === slug ? { status: 200 } : { status: 308, location: slugPath(page, own, language) }
  }
  return { status: (await isThere(page, slug, collections)) ? 200 : 404 }
}

async function articleStatus(
  slug: string,
  language: ReaderLanguage,
  { articles }: PublicCollections,
): Promise<SlugStatus> {
  const found = await articles
    .find(
      { $or: [{ slug }, { slugAliases: slug }] },
      { projection: { slug: 1, state: 1, language: 1, pathLanguage: 1 } },
    )
    .limit(2)
    .toArray()
  const article = found.find((row) => row.slug === slug) ?? found[0]
  if (!article) return { status: 404 }
  if (article.state === 'withdrawn') return { status: 410 }
  const location = articlePath(article)
  if (article.slug !== slug) return { status: 301, location }
  return pathLanguageOf(article) === language ? { status: 200 } : { status: 308, location }
}

/** A short address leads to the article by its id, into another frontend as well; of a withdrawn one the note is shown here (410). */
async function shortStatus(code: string, { articles }: PublicCollections): Promise<SlugStatus> {
  const id = idOfCode(code)
  const found =
    id &&
    (await articles.findOne(
      { _id: id },
      { projection: { slug: 1, state: 1, language: 1, pathLanguage: 1, address: 1 } },
    ))
  if (!found) return { status: 404 }
  if (found.state === 'withdrawn') return { status: 410 }
  return { status: 301, location: articleAddress('', found) }
}

/** Whether there is such a person, source or event: what nobody may see answers like what never was. */
async function isThere(
  page: 'person' | 'source' | 'event',
  slug: string,
  { persons, sources, events }: PublicCollections,
): Promise<boolean> {
  const options = { projection: { _id: 1 } } as const
  const found =
    page === 'person'
      ? await persons.findOne({ slug }, options)
      : page === 'source'
        ? await sources.findOne({ slug }, options)
        : await events.findOne({ slug }, options)
  return found !== null
}

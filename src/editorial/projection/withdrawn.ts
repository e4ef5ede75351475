import type { PublicArticle } from '@/src/published/documents'
import { facet } from '@/src/published/facets'
import type { ReaderLanguage } from '@/src/language/readerPaths'
import type { PublicationFacts } from './types'
import { versioned } from './version'

/**
 * The tombstone of a withdrawn article: its addresses (`pathLanguage`: under which words), the reason and since when. Nothing of the text is given in, so
 * nothing of it can come out, but for the names of files whose addresses readers have. What was told last (`updatedAt`) is the withdrawal.
 */
export function toWithdrawnArticle(
  id: string,
  {
    slug,
    slugAliases,
    notice,
    updatedAt,
    decidedBy,
    goneFiles,
  }: Pick<
    PublicationFacts,
    'slug' | 'slugAliases' | 'notice' | 'updatedAt' | 'decidedBy' | 'goneFiles'
  >,
  pathLanguage: ReaderLanguage = 'tr',
  place: Pick<PublicArticle, 'address'> = {},
): PublicArticle {
  return versioned({
    _id: id,
    slug,
    slugAliases,
    state: 'withdrawn',
    notice,
    language: null,
    genre: null,
    section: null,
    tags: [],
    kicker: null,
    headline: null,
    dek: null,
    body: null,
    wordCount: null,
    readingMinutes: null,
    bylines: [],
    leadImage: null,
    publishedAt: null,
    printedAt: null,
    firstPublishedAt: null,
    updatedAt: null,
    withdrawnAt: updatedAt,
    ...(decidedBy && { decidedBy }),
    ...(goneFiles?.length && { goneFiles }),
    ...(pathLanguage !== 'tr' && { pathLanguage }),
    ...place,
    updates: [],
    claims: [],
    attributions: [],
    sources: [],
    persons: [],
    events: [],
    replies: [],
    sourcing: null,
    translationOf: null,
    related: [],
    searchWords: [],
    facets: [facet('state', 'withdrawn')],
    deps: [],
  })
}

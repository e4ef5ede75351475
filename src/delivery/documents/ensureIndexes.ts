import type { Db, IndexDescription } from 'mongodb'
import { TURKISH } from './publicCollections'

const newest = { publishedAt: -1, _id: -1 } as const
// What a list may be narrowed to beside its facet closes the index, so that neither a page nor a count
// opens a document it does not show.
const narrowed = { state: 1, language: 1, genre: 1, 'section.slug': 1 } as const
const claimsBy = (field: string): IndexDescription => ({
  key: { [field]: 1, publishedAt: -1, _id: 1 },
})
const named = (name: 'name' | 'title'): IndexDescription[] => [
  { key: { slug: 1 } },
  { key: { [name]: 1, _id: 1 }, collation: TURKISH, name: 'alphabet' },
  { key: { foldKeys: 1, [name]: 1 }, collation: TURKISH, name: 'fold' },
  { key: { skeletonKeys: 1, [name]: 1 }, collation: TURKISH, name: 'skeleton' },
]

/** Of rows that are asked for by name, in the alphabet's collation, which strings of another index do not have. */
const listed: IndexDescription[] = [
  { key: { _id: 1, name: 1 }, collation: TURKISH, name: 'ids' },
  { key: { slug: 1, name: 1 }, collation: TURKISH, name: 'slugs' },
]

const INDEXES: Record<string, IndexDescription[]> = {
  articles: [
    { key: { slug: 1 }, unique: true },
    { key: { slugAliases: 1 } },
    // One index an order, for every filter: a filter is one entry of `facets`. Later pages and searches ask for
    // `newest`, `updated` and `searchWords` by name, and are refused by MongoDB where there is none.
    { key: { facets: 1, ...newest, ...narrowed, updatedAt: 1 }, name: 'newest' },
    { key: { facets: 1, updatedAt: -1, _id: -1, ...narrowed, publishedAt: 1 }, name: 'updated' },
    { key: { searchWords: 1, ...newest }, name: 'searchWords' },
    { key: { deps: 1, ...newest, state: 1 } },
    { key: { translationOf: 1 } },
    // Of the few that were withdrawn, for the tombstones of feeds.
    {
      key: { facets: 1, withdrawnAt: -1, _id: -1 },
      name: 'withdrawn',
      partialFilterExpression: { withdrawnAt: { $exists: true } },
    },
    // Of the few that were withdrawn with files that readers could take.
    {
      key: { goneFiles: 1 },
      name: 'gone',
      partialFilterExpression: { goneFiles: { $exists: true } },
    },
    // Of the few that were corrected or retracted, for the corrections of a front.
    {
      key: { correctedAt: -1, _id: -1 },
      name: 'corrected',
      partialFilterExpression: { correctedAt: { $exists: true } },
    },
    // With what a sitemap says of an article, so that it is written without opening documents.
    { key: { ...newest, state: 1, updatedAt: 1, slug: 1, language: 1, 'leadImage.url': 1 } },
    // Which articles there are, in which version: what the index of whole texts is compared with, without opening documents.
    { key: { publishedAt: 1, _id: 1, _v: 1 }, name: 'versions' },
  ],
  claims: [
    {
      key: {
        ...{ facets: 1, publishedAt: -1, _id: 1 },
        ...{ kind: 1, seriousness: 1, status: 1, independentOrigins: 1 },
      },
      name: 'newest',
    },
    // Of a parent, for lists below it.
    ...['articleId', 'sourceIds', 'speakerIds', 'personIds', 'eventIds'].map(claimsBy),
  ],
  corrections: [
    { key: { at: -1, _id: -1 }, name: 'corrections' },
    { key: { kind: 1, at: -1, _id: -1 } },
    { key: { articleId: 1 } },
  ],
  persons: [...named('name'), ...listed],
  sources: [
    ...named('name'),
    ...listed,
    { key: { kind: 1, name: 1, _id: 1 }, collation: TURKISH, name: 'kind' },
  ],
  events: [
    ...named('title'),
    {
      key: {
        ...{ facets: 1, 'when.earliest': -1, _id: -1 },
        ...{ 'when.latest': 1, kind: 1, occurrence: 1 },
      },
      name: 'newest',
    },
    // Timelines and parts, in the order they happened.
    { key: { personIds: 1, 'when.earliest': 1, _id: 1 } },
    { key: { superEvent: 1, 'when.earliest': 1, _id: 1 } },
  ],
  terms: [
    { key: { kind: 1, name: 1, _id: 1 }, collation: TURKISH, name: 'alphabet' },
    { key: { kind: 1, slug: 1 } },
    { key: { kind: 1, slugEn: 1 } },
    { key: { kind: 1, slugAliases: 1 } },
  ],
  media: [{ key: { 'files.name': 1 } }],
  slugs: [{ key: { article: 1 } }],
  fronts: [{ key: { slug: 1 } }, { key: { deps: 1 } }],
  previews: [
    { key: { articleId: 1 } },
    { key: { pictures: 1 } },
    { key: { expiresAt: 1 }, expireAfterSeconds: 0 },
  ],
}

/**
 * Builds every index the public API reads by, and the collections with them; what is there already
 * stays. Called by whoever may write `kunye_public`: delivery itself may only read it.
 */
export async function ensurePublicIndexes(db: Db): Promise<void> {
  await Promise.all(
    Object.entries(INDEXES).map(([name, indexes]) => db.collection(name).createIndexes(indexes)),
  )
}

import type { Db, IndexDescription } from 'mongodb'
import { TURKISH } from './publicCollections'

const newest = { publishedAt: -1, _id: -1 } as const
// `state` closes each index, so that counting never opens a document.
const byNewest = (field: string): IndexDescription => ({
  key: { [field]: 1, ...newest, state: 1 },
})
const claimsBy = (field: string): IndexDescription => ({
  key: { [field]: 1, publishedAt: -1, _id: 1 },
})
const named = (name: 'name' | 'title'): IndexDescription[] => [
  { key: { slug: 1 } },
  { key: { [name]: 1, _id: 1 }, collation: TURKISH, name: 'alphabet' },
  { key: { foldKeys: 1, [name]: 1 }, collation: TURKISH, name: 'fold' },
  { key: { skeletonKeys: 1, [name]: 1 }, collation: TURKISH, name: 'skeleton' },
]

const INDEXES: Record<string, IndexDescription[]> = {
  articles: [
    { key: { slug: 1 }, unique: true },
    { key: { slugAliases: 1 } },
    { key: { ...newest, state: 1 } },
    { key: { updatedAt: -1, _id: -1, state: 1 } },
    { key: { 'section.slug': 1, 'section.name': 1 } },
    { key: { translationOf: 1 } },
    ...['section.slug', 'tags.slug', 'persons.slug', 'sources.slug', 'events.slug'].map(byNewest),
    ...['bylines.name', 'bylines.person.slug', 'language', 'genre', 'deps'].map(byNewest),
    // Words are folded already: no stemming and no stop words on top, in any language.
    {
      key: { searchText: 'text' },
      default_language: 'none',
      language_override: 'noLanguage',
      name: 'words',
    },
  ],
  claims: [
    { key: { publishedAt: -1, _id: 1 } },
    ...['articleId', 'articleSlug', 'sourceIds', 'speakerIds', 'personIds', 'eventIds'].map(
      claimsBy,
    ),
    ...['persons.slug', 'events.slug', 'attributions.source.slug'].map(claimsBy),
    ...['kind', 'seriousness', 'status', 'independentOrigins'].map(claimsBy),
  ],
  persons: named('name'),
  sources: [
    ...named('name'),
    { key: { kind: 1, name: 1, _id: 1 }, collation: TURKISH, name: 'kind' },
  ],
  events: [
    ...named('title'),
    { key: { 'when.earliest': -1, _id: -1 } },
    { key: { kind: 1, 'when.earliest': -1, _id: -1 } },
    { key: { occurrence: 1, 'when.earliest': -1, _id: -1 } },
    { key: { personIds: 1, 'when.earliest': 1, _id: 1 } },
    { key: { 'participants.person.slug': 1 } },
    { key: { superEvent: 1, 'when.earliest': 1, _id: 1 } },
  ],
  slugs: [{ key: { article: 1 } }],
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

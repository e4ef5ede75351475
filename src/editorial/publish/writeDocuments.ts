import type { PayloadRequest } from 'payload'

import type { PublicDocuments } from '@/src/editorial/projection/types'
import type { PublicArticle, PublicFront } from '@/src/published/documents'
import { documentTags, purgeTags } from '@/src/published/tags'
import { eventsAround, publicEvents } from './events'
import { reserveSlugs } from './slugs'
import { publicStore, type PublicStore } from './store'

/** What an article was to readers before: whom it named, and where it stood. */
export type ShownBefore = Pick<PublicArticle, keyof typeof SHOWN_BEFORE | '_id'>
const SHOWN_BEFORE = {
  ...{ slug: 1, slugAliases: 1, state: 1, language: 1, pathLanguage: 1, address: 1 },
  ...{ genre: 1, section: 1 },
  ...{ tags: 1, persons: 1, sources: 1, events: 1, bylines: 1, deps: 1 },
} as const

/** `before` is null for what readers did not have; `tags`: words of `Cache-Tag` that what was written touches. */
export type Written = { before: ShownBefore | null; tags: string[] }

/**
 * Brings the public database in step with one article, in the request's transaction: its document and claims, the
 * persons, sources, sections, tags and events it names, the pictures it shows, and those that nothing names any more.
 * Only what differs is written.
 */
export async function writeDocuments(
  req: PayloadRequest,
  given: PublicDocuments,
): Promise<Written> {
  const store = await publicStore(req)
  const { article, claims, corrections } = given
  await reserveSlugs(store, article)
  const before = await store.db
    .collection<PublicArticle>('articles')
    .findOne<ShownBefore>(
      { _id: article._id },
      { projection: SHOWN_BEFORE, session: store.session },
    )
  const known = before?.deps ?? []
  const tags = before ? documentTags('articles', before._id, before) : []
  const write = async (collection: string, documents: readonly Versioned[]): Promise<string[]> => {
    const same = await replaceChanged(store, collection, documents)
    const changed = documents.filter(({ _id }) => !same.includes(_id))
    tags.push(...changed.flatMap((one) => documentTags(collection, one._id, one)))
    return same
  }
  await write('articles', [article])
  for (const [collection, rows] of [
    ['claims', claims] as const,
    ['corrections', corrections] as const,
  ]) {
    if (await dropOtherRows(store, collection, article._id, rows)) tags.push(collection)
    await write(collection, rows)
  }

  const isNew = (id: string) => !known.includes(id)
  for (const collection of ['persons', 'sources', 'terms', 'media'] as const) {
    const same = await write(collection, given[collection])
    for (const id of same.filter(isNew)) await touchToConflict(store, collection, id, article._id)
  }
  const dropped = known.filter((id) => !article.deps.includes(id))
  const gone = await dropUnnamed(store, dropped, article._id)
  for (const [collection, ids] of gone.dropped) {
    tags.push(...ids.flatMap((id) => documentTags(collection, id)))
  }

  const participants = [...given.persons.map(({ _id }) => _id).filter(isNew), ...gone.ids]
  const around = await eventsAround(req, store, { participants, known })
  const events = await publicEvents(req, store, [...new Set([...given.events, ...around])])
  const same = await write('events', events)
  for (const id of same.filter((one) => isNew(one) && given.events.includes(one))) {
    await touchToConflict(store, 'events', id, article._id)
  }
  return { before, tags: purgeTags(tags) }
}

/** Takes away what an article has in a collection beside these rows; says whether there was any. */
async function dropOtherRows(
  { db, session }: PublicStore,
  collection: 'claims' | 'corrections',
  articleId: string,
  rows: readonly Versioned[],
): Promise<boolean> {
  const { deletedCount } = await db
    .collection<{ _id: string; articleId: string }>(collection)
    .deleteMany({ articleId, _id: { $nin: rows.map(({ _id }) => _id) } }, { session })
  return deletedCount > 0
}

type Versioned = { _id: string; _v: string; slug?: string | null }

/**
 * Writes those documents of a public collection whose `_v` differs from the stored one, and only those: what stays
 * the same wakes no cache. Returns the ids that were there unchanged.
 */
export async function replaceChanged(
  { db, session }: PublicStore,
  collection: string,
  documents: readonly Versioned[],
): Promise<string[]> {
  if (documents.length === 0) return []
  const target = db.collection<Versioned>(collection)
  const stored = await target
    .find({ _id: { $in: documents.map(({ _id }) => _id) } }, { projection: { _v: 1 }, session })
    .toArray()
  const versions = new Map(stored.map(({ _id, _v }) => [_id, _v]))
  const changed = documents.filter(({ _id, _v }) => versions.get(_id) !== _v)
  for (const document of changed) {
    await target.replaceOne({ _id: document._id }, document, { upsert: true, session })
  }
  return documents.filter((document) => !changed.includes(document)).map(({ _id }) => _id)
}

/**
 * Keeps an unchanged entity from vanishing: another transaction may just be removing it, because the last article but
 * ours dropped it, and neither would see the other. Writing the same document anew makes the two collide, and the
 * loser runs again. Where two other articles name the entity nothing is written, so that nobody famous becomes a
 * document that every publication waits for.
 */
async function touchToConflict(
  store: PublicStore,
  collection: 'persons' | 'sources' | 'terms' | 'events' | 'media',
  id: string,
  articleId: string,
): Promise<void> {
  if ((await namedElsewhere(store, id, articleId, 2)) > 1) return
  const target = store.db.collection<{ _id: string }>(collection)
  const { session } = store
  const document = await target.findOne({ _id: id }, { session })
  if (!document) return
  // Not replaceOne: the database takes a document equal to the stored one for no write at all.
  await target.deleteOne({ _id: id }, { session })
  await target.insertOne(document, { session })
}

/** How many other live or retracted articles show this record: counted up to `most` only. */
export async function namedElsewhere(
  { db, session }: PublicStore,
  record: string,
  articleId: string,
  most: number,
): Promise<number> {
  const others = await db
    .collection<PublicArticle>('articles')
    .find(
      { deps: record, state: { $in: ['live', 'retracted'] }, _id: { $ne: articleId } },
      { projection: { _id: 1 }, session },
    )
    .limit(most)
    .toArray()
  return others.length
}

type Dropped = { ids: string[]; dropped: Map<string, string[]> }

/**
 * Takes back the entities and pictures that this article was the last to show. Returns their ids; by collection where something
 * went, those that may have stood there.
 */
async function dropUnnamed(
  store: PublicStore,
  given: readonly string[],
  articleId: string,
): Promise<Dropped> {
  const gone: string[] = []
  const dropped: Dropped['dropped'] = new Map()
  for (const id of given) {
    if ((await namedElsewhere(store, id, articleId, 1)) === 0) gone.push(id)
  }
  if (gone.length === 0) return { ids: gone, dropped }
  const onFronts = await shownByFronts(store, gone)
  for (const name of ['persons', 'sources', 'terms', 'events', 'media']) {
    const collection = store.db.collection<{ _id: string }>(name)
    // A front may show a picture of its own; of whom stories name it shows no more than they do.
    const ids = name === 'media' ? gone.filter((id) => !onFronts.has(id)) : gone
    const { session } = store
    const { deletedCount } = await collection.deleteMany({ _id: { $in: ids } }, { session })
    if (deletedCount > 0) dropped.set(name, ids)
  }
  return { ids: gone, dropped }
}

/** Which of these records a front shows by itself. */
export async function shownByFronts(
  { db, session }: PublicStore,
  ids: readonly string[],
): Promise<ReadonlySet<unknown>> {
  const fronts = db.collection<PublicFront>('fronts')
  return new Set(await fronts.distinct('deps', { deps: { $in: [...ids] } }, { session }))
}

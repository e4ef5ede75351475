import type { PayloadRequest } from 'payload'

import type { PublicDocuments } from '@/src/editorial/projection/types'
import type { PublicArticle, PublicFront } from '@/src/published/documents'
import { eventsAround, publicEvents } from './events'
import { reserveSlugs } from './slugs'
import { publicStore, type PublicStore } from './store'

/**
 * Brings the public database in step with one article, in the request's transaction: its document and claims, the
 * persons, sources, sections, tags and events it names, the pictures it shows, and those that nothing names any more.
 * Only what differs is written.
 */
export async function writeDocuments(req: PayloadRequest, given: PublicDocuments): Promise<void> {
  const store = await publicStore(req)
  const { article, claims, corrections } = given
  await reserveSlugs(store, article)
  const articles = store.db.collection<PublicArticle>('articles')
  const before = await articles.findOne(
    { _id: article._id },
    { projection: { deps: 1 }, session: store.session },
  )
  const known = before?.deps ?? []
  await replaceChanged(store, 'articles', [article])
  await replaceRows(store, 'claims', article._id, claims)
  await replaceRows(store, 'corrections', article._id, corrections)

  const isNew = (id: string) => !known.includes(id)
  for (const collection of ['persons', 'sources', 'terms', 'media'] as const) {
    const same = await replaceChanged(store, collection, given[collection])
    for (const id of same.filter(isNew)) await touchToConflict(store, collection, id, article._id)
  }
  const dropped = known.filter((id) => !article.deps.includes(id))
  const gone = await dropUnnamed(store, dropped, article._id)

  const participants = [...given.persons.map(({ _id }) => _id).filter(isNew), ...gone]
  const around = await eventsAround(req, store, { participants, known })
  const events = await publicEvents(req, store, [...new Set([...given.events, ...around])])
  const same = await replaceChanged(store, 'events', events)
  for (const id of same.filter((one) => isNew(one) && given.events.includes(one))) {
    await touchToConflict(store, 'events', id, article._id)
  }
}

/** Makes an article's own rows of a collection exactly these. */
async function replaceRows(
  store: PublicStore,
  collection: 'claims' | 'corrections',
  articleId: string,
  rows: readonly Versioned[],
): Promise<void> {
  await store.db
    .collection<{ _id: string; articleId: string }>(collection)
    .deleteMany(
      { articleId, _id: { $nin: rows.map(({ _id }) => _id) } },
      { session: store.session },
    )
  await replaceChanged(store, collection, rows)
}

type Versioned = { _id: string; _v: string }

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

/** Takes back the entities and pictures that this article was the last to show. Returns their ids. */
async function dropUnnamed(
  store: PublicStore,
  dropped: readonly string[],
  articleId: string,
): Promise<string[]> {
  const gone: string[] = []
  for (const id of dropped) {
    if ((await namedElsewhere(store, id, articleId, 1)) === 0) gone.push(id)
  }
  if (gone.length === 0) return []
  const onFronts = await shownByFronts(store, gone)
  for (const name of ['persons', 'sources', 'terms', 'events', 'media']) {
    const collection = store.db.collection<{ _id: string }>(name)
    // A front may show a picture of its own; of whom stories name it shows no more than they do.
    const ids = name === 'media' ? gone.filter((id) => !onFronts.has(id)) : gone
    await collection.deleteMany({ _id: { $in: ids } }, { session: store.session })
  }
  return gone
}

/** Which of these records a front shows by itself. */
export async function shownByFronts(
  { db, session }: PublicStore,
  ids: readonly string[],
): Promise<ReadonlySet<unknown>> {
  const fronts = db.collection<PublicFront>('fronts')
  return new Set(await fronts.distinct('deps', { deps: { $in: [...ids] } }, { session }))
}

/** Headlines of live and retracted articles that show this record to readers, three at most. */
export async function liveArticlesNaming(req: PayloadRequest, record: string): Promise<string[]> {
  const { db, session } = await publicStore(req, { readOnly: true })
  const found = await db
    .collection<PublicArticle>('articles')
    .find(
      { deps: record, state: { $in: ['live', 'retracted'] } },
      { projection: { headline: 1, slug: 1 }, session },
    )
    .limit(3)
    .toArray()
  return found.map(({ headline, slug }) => headline ?? slug)
}

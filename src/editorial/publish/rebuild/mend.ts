import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '@/src/editorial/database/transactions'
import type { Publication } from '@/src/payload-types'
import type { PublicArticle, PublicEvent, PublicSlug } from '@/src/published/documents'
import { documentsOf } from '../documents'
import { publicEvents } from '../events'
import { publicDatabase, publicStore, type PublicStore } from '../store'
import { compareDocuments, type PublicDifference, unbuildable } from '../verify/compare'
import { articleDifferences } from '../verify/differences'
import { publicationById } from '../verify/publications'
import { writeDocuments } from '../writeDocuments'

/**
 * Makes what is stored of one article exactly what follows from its publication, in the request's transaction, and
 * returns what was not. Readers see the old documents or the new ones, never none. Writes nothing where all is right.
 */
async function mendArticle(
  req: PayloadRequest,
  publication: Publication,
): Promise<PublicDifference[]> {
  const expected = await documentsOf(req, publication)
  const store = await publicStore(req)
  const { db, session } = store
  const found = await articleDifferences(store, expected)
  const events = await db
    .collection<{ _id: string }>('events')
    .countDocuments({ _id: { $in: expected.events } }, { session })
  if (found.length === 0 && events === expected.events.length) return []
  await freeAddresses(store, expected.article)
  for (const { collection, id, problem } of found) {
    const target = db.collection<{ _id: string; _v: string }>(collection)
    if (problem === 'extra') await target.deleteOne({ _id: id }, { session })
    // Only a document whose `_v` differs is written; this one may differ anywhere else.
    if (problem === 'different') {
      await target.updateOne({ _id: id }, { $set: { _v: '' } }, { session })
    }
  }
  await writeDocuments(req, expected)
  return found
}

/**
 * Mends the article of a publication in a transaction of its own and returns what was wrong; one whose documents cannot
 * be built is named as such and stops nothing.
 */
export async function mendPublication(payload: Payload, id: string): Promise<PublicDifference[]> {
  const publication = await publicationById(await createLocalReq({}, payload), id)
  if (!publication || publication.state === 'never') return []
  try {
    return await inTransaction(payload, {}, async (req) => {
      const now = await publicationById(req, id)
      return now ? await mendArticle(req, now) : []
    })
  } catch (error) {
    return [unbuildable(publication, error).problem]
  }
}

const BATCH = 50

const mendBatch = (payload: Payload, ids: string[]): Promise<PublicDifference[]> =>
  inTransaction(payload, {}, async (req) => {
    const store = await publicStore(req)
    const { session } = store
    const target = store.db.collection<PublicEvent>('events')
    const expected = await publicEvents(req, store, ids)
    const stored = await target.find({ _id: { $in: ids } }, { session }).toArray()
    const found = compareDocuments('events', expected, stored).filter(
      ({ problem }) => problem === 'different',
    )
    for (const document of expected.filter(({ _id }) => found.some(({ id }) => id === _id))) {
      await target.replaceOne({ _id: document._id }, document, { session })
    }
    return found
  })

/**
 * Makes every public event what follows from the persons and claims that are public: right once those are. Returns
 * what differed.
 */
export async function mendEvents(payload: Payload): Promise<PublicDifference[]> {
  const rows = publicDatabase(payload)
    .collection<PublicEvent>('events')
    .find({}, { projection: { _id: 1 } })
  const found: PublicDifference[] = []
  let ids: string[] = []
  for await (const { _id } of rows) {
    if (ids.push(_id) < BATCH) continue
    found.push(...(await mendBatch(payload, ids)))
    ids = []
  }
  if (ids.length > 0) found.push(...(await mendBatch(payload, ids)))
  return found
}

/**
 * Takes an article's addresses from whoever holds them wrongly, so that it can be written. Another article in its
 * place keeps a makeshift address until its own turn.
 */
async function freeAddresses(
  { db, session }: PublicStore,
  { _id, slug, slugAliases }: PublicArticle,
): Promise<void> {
  const addresses = [slug, ...slugAliases]
  await db
    .collection<PublicSlug>('slugs')
    .deleteMany({ _id: { $in: addresses }, article: { $ne: _id } }, { session })
  await db
    .collection<PublicArticle>('articles')
    .updateMany({ slug, _id: { $ne: _id } }, [{ $set: { slug: '$_id', _v: '' } }], { session })
}

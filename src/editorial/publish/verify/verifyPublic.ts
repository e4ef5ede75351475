import { createLocalReq, type Payload } from 'payload'
import type { Db } from 'mongodb'

import { inTransaction } from '@/src/editorial/database/transactions'
import { PUBLIC_COLLECTIONS } from '@/src/published/documents'
import { documentsOf } from '../documents'
import { siteDifferences } from '../site'
import { publicDatabase, publicStore } from '../store'
import { type PublicDifference, unbuildable } from './compare'
import { articleDifferences, eventDifferences, VerifyContext } from './differences'
import { frontDifferences } from '../fronts/frontDifferences'
import { publicationBatches, publicationById } from './publications'

/** One article in one transaction, so that what is expected and what is stored are of the same moment. */
async function differencesOf(
  payload: Payload,
  id: string,
  known: VerifyContext,
): Promise<PublicDifference[]> {
  const stored = await publicationById(await createLocalReq({}, payload), id)
  if (!stored) return []
  try {
    const { expected, found } = await inTransaction(payload, {}, async (req) => {
      const expected = await documentsOf(req, (await publicationById(req, id)) ?? stored)
      const skip = (collection: string, record: string) => known.has(collection, record)
      return { expected, found: await articleDifferences(await publicStore(req), expected, skip) }
    })
    known.add(expected)
    return found
  } catch (error) {
    const { article, problem } = unbuildable(stored, error)
    known.articles.add(article)
    return [problem]
  }
}

/**
 * Works out every public document anew from publications, their versions and the records of now, and compares it field
 * by field with what is stored: each difference once, articles first; none where the two halves agree. Holds one
 * article and the ids of all in memory. Writes nothing. `onArticles` hears how many publications were gone through.
 */
export async function* verifyPublicDocuments(
  payload: Payload,
  onArticles: (done: number) => void = () => undefined,
): AsyncGenerator<PublicDifference> {
  const known = new VerifyContext()
  const named = new Set<string>()
  let done = 0
  async function* all(): AsyncGenerator<PublicDifference> {
    for await (const ids of publicationBatches(payload)) {
      for (const id of ids) yield* await differencesOf(payload, id, known)
      onArticles((done += ids.length))
    }
    yield* eventDifferences(payload, known)
    const { found, expected } = await frontDifferences(payload)
    known.addFronts(expected)
    yield* found
    yield* extraDocuments(publicDatabase(payload), known)
    yield* await siteDifferences(payload)
  }
  for await (const difference of all()) {
    const key = `${difference.collection} ${difference.id}`
    if (named.has(key)) continue
    named.add(key)
    yield difference
  }
}

/** Whose rows belong to one article each, and bear its id in theirs. */
const OF_ARTICLES: ReadonlySet<string> = new Set(['claims', 'corrections'])

type Row = { _id: string; articleId?: unknown; article?: unknown }

/** Of which article a claim or an address calls itself, and, for a claim, by which its id begins. */
const articlesOf = (collection: string, { _id, articleId, article }: Row): unknown[] =>
  OF_ARTICLES.has(collection) ? [articleId, _id.slice(0, Math.max(0, _id.indexOf('.')))] : [article]

/**
 * Stored documents that no publication asks for, one collection after the other, ids only. Claims and addresses of a
 * known article are left out: they were compared with it.
 */
async function* extraDocuments(db: Db, known: VerifyContext): AsyncGenerator<PublicDifference> {
  for (const collection of PUBLIC_COLLECTIONS) {
    const byArticle = OF_ARTICLES.has(collection) || collection === 'slugs'
    const rows = db
      .collection<Row>(collection)
      .find({}, { projection: { _id: 1, ...(byArticle && { articleId: 1, article: 1 }) } })
    for await (const row of rows) {
      const isKnown = byArticle
        ? articlesOf(collection, row).some((id) => typeof id === 'string' && known.articles.has(id))
        : known.has(collection, row._id)
      if (!isKnown) yield { collection, id: row._id, problem: 'extra' }
    }
  }
}

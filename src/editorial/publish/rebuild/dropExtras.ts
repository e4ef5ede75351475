import type { Collection, Db, FindOptions } from 'mongodb'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '@/src/editorial/database/transactions'
import { isStoredId } from '@/src/language/ids'
import { PUBLIC_COLLECTIONS, type PublicArticle } from '@/src/published/documents'
import { findPublication } from '../publications'
import { publicDatabase, publicStore } from '../store'
import type { PublicDifference } from '../verify/compare'
import { shownByFronts } from '../writeDocuments'

const dropIfExtra = (payload: Payload, collection: string, row: StoredRow): Promise<boolean> =>
  inTransaction(payload, {}, async (req) => {
    if (!(await isExtra(req, collection, row))) return false
    const { db, session } = await publicStore(req)
    await db.collection<StoredRow>(collection).deleteOne({ _id: row._id }, { session })
    return true
  })

const articleIds = async (db: Db): Promise<Set<unknown>> => {
  const ids = new Set<unknown>()
  for await (const { _id } of db.collection('articles').find({}, { projection: { _id: 1 } }))
    ids.add(_id)
  return ids
}

/**
 * Removes what no publication asks for, articles first because the rest is judged by them, and returns what it was. Each
 * document is looked at again in the transaction that removes it: the newsroom may be publishing meanwhile.
 */
export async function dropExtras(payload: Payload): Promise<PublicDifference[]> {
  const db = publicDatabase(payload)
  const req = await createLocalReq({}, payload)
  const dropped: PublicDifference[] = []
  for (const collection of PUBLIC_COLLECTIONS) {
    const there = await articleIds(db)
    const isFine = ({ _id, articleId, article }: StoredRow): boolean =>
      ((collection === 'claims' || collection === 'corrections') &&
        there.has(articleId) &&
        _id.startsWith(`${String(articleId)}.`)) ||
      (collection === 'slugs' && there.has(article))
    const rows = db
      .collection<StoredRow>(collection)
      .find({}, { projection: { _id: 1, articleId: 1, article: 1 } })
    for await (const row of rows) {
      if (isFine(row) || !(await isExtra(req, collection, row))) continue
      if (await dropIfExtra(payload, collection, row)) {
        dropped.push({ collection, id: row._id, problem: 'extra' })
      }
    }
  }
  return dropped
}

/** A stored document, and the article that a claim or an address says it is of. */
type StoredRow = { _id: string; articleId?: unknown; article?: unknown }

/**
 * Whether no publication asks for a stored document, as things stand in the request's transaction. Right once the
 * articles are: a record is asked for by the article that shows it, a claim or an address by its own.
 */
async function isExtra(
  req: PayloadRequest,
  collection: string,
  { _id, articleId, article }: StoredRow,
): Promise<boolean> {
  const { db, session } = await publicStore(req, { readOnly: true })
  const articles = db.collection<PublicArticle>('articles')
  const options = { session, projection: { _id: 1 } }
  const isThere = async (id: unknown) =>
    typeof id === 'string' && (await articles.findOne({ _id: id }, options)) !== null
  switch (collection) {
    case 'articles': {
      // Not an id: nothing that the newsroom could have published.
      if (!isStoredId(_id)) return true
      const publication = await findPublication(req, _id)
      return !publication || publication.state === 'never'
    }
    case 'claims':
    case 'corrections':
      return !(await isThere(articleId)) || !_id.startsWith(`${String(articleId)}.`)
    case 'slugs':
      return !(await isThere(article))
    // They follow from all of them together: see `mendFronts`.
    case 'fronts':
      return false
    case 'media':
      if ((await shownByFronts({ db, session }, [_id])).has(_id)) return false
      return !(await isShown(articles, _id, options))
    default:
      return !(await isShown(articles, _id, options))
  }
}

const isShown = async (
  articles: Collection<PublicArticle>,
  deps: string,
  options: FindOptions,
): Promise<boolean> =>
  (await articles.findOne({ deps, state: { $in: ['live', 'retracted'] } }, options)) !== null

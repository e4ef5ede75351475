import type { Db } from 'mongodb'
import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { PUBLIC_COLLECTIONS } from '@/src/public/documents'
import { publicDatabase } from '../publicDatabase'
import { publicStore } from '../publicStore'
import type { PublicDifference } from '../verify/PublicDifference'
import { isExtra, type StoredRow } from './isExtra'

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
      (collection === 'claims' &&
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

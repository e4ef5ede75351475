import type { PayloadRequest } from 'payload'

import type { PublicArticle } from '@/src/public/documents'
import { findPublication } from '../findPublication'
import { publicStore } from '../publicStore'

/** A stored document, and the article that a claim or an address says it is of. */
export type StoredRow = { _id: string; articleId?: unknown; article?: unknown }

/**
 * Whether no publication asks for a stored document, as things stand in the request's transaction. Right once the
 * articles are: a record is asked for by the article that shows it, a claim or an address by its own.
 */
export async function isExtra(
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
      if (!/^[0-9a-f]{24}$/.test(_id)) return true
      const publication = await findPublication(req, _id)
      return !publication || publication.state === 'never'
    }
    case 'claims':
      return !(await isThere(articleId)) || !_id.startsWith(`${String(articleId)}.`)
    case 'slugs':
      return !(await isThere(article))
    default:
      return (
        (await articles.findOne({ deps: _id, state: { $in: ['live', 'retracted'] } }, options)) ===
        null
      )
  }
}

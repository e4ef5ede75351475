import type { Document, Filter } from 'mongodb'
import type { PayloadRequest } from 'payload'

type Builds = { buildQuery(asked: object): Promise<Filter<Document>> }

/**
 * The articles' own rule of reading as the database asks it: `{}` where all may be read, null where none may. The rule of the
 * collection itself, built by Payload, so that nothing which asks by it can show what the list of articles would not.
 */
export async function readableArticles(req: PayloadRequest): Promise<Filter<Document> | null> {
  const { payload } = req
  const where = await payload.collections.articles.config.access.read({ req })
  if (where === false) return null
  if (where === true) return {}
  const model: unknown = payload.db.collections.articles
  return (model as Builds).buildQuery({ payload, where })
}

import type { Document, Filter } from 'mongodb'
import type { CollectionSlug, PayloadRequest } from 'payload'

type Builds = { buildQuery(asked: object): Promise<Filter<Document>> }

/**
 * A collection's own rule of reading as the database asks it: `{}` where all may be read, null where none may. Built by
 * Payload of the rule itself, so that nothing which asks by it can show what the collection's list would not.
 */
export async function readableRule(
  req: PayloadRequest,
  collection: CollectionSlug,
): Promise<Filter<Document> | null> {
  const { payload } = req
  const where = await payload.collections[collection].config.access.read({ req })
  if (where === false) return null
  if (where === true) return {}
  const model: unknown = payload.db.collections[collection]
  return (model as Builds).buildQuery({ payload, where })
}

import type { Collection, Document, Filter } from 'mongodb'
import { requestError } from '../errors/requestError'

export type Named = { slug?: string | null; id?: string | null }

/**
 * `slug` or `id` of a root field → the one document, or null: unknown, withheld and never-existing
 * answer alike. Where both are given both must fit. Refuses (`badInput`) neither.
 */
export async function bySlugOrId<Doc extends { _id: string; slug: string }>(
  collection: Collection<Doc>,
  { slug, id }: Named,
): Promise<Doc | null> {
  const hasSlug = typeof slug === 'string'
  if (!hasSlug && typeof id !== 'string') {
    throw requestError('badInput', { tr: '`slug` ya da `id` verin', en: 'give `slug` or `id`' })
  }
  const filter: Document = { ...(hasSlug && { slug }), ...(typeof id === 'string' && { _id: id }) }
  // The driver's Filter cannot see through a type parameter; both keys are strings in every document.
  const [found] = await collection
    .find<Doc>(filter as Filter<Doc>)
    .limit(1)
    .toArray()
  return found ?? null
}

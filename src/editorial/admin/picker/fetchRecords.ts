import { callApi } from '../callApi'

export type Found = { label: string; value: string }
type RecordQuery = {
  collection: string
  /** The field by which the collection calls its records. */
  title: string
  language: string
  limit: number
  signal?: AbortSignal
} & ({ typed: string } | { ids: readonly string[] })

/**
 * Records of a collection by their names: those that the newsroom's search finds for what is `typed` (all for nothing), or
 * the ones of these `ids`. Null where nobody answered.
 */
export async function fetchRecords(asked: RecordQuery): Promise<Found[] | null> {
  const { collection, title, language, limit, signal } = asked
  const query = new URLSearchParams({
    ...{ depth: '0', limit: String(limit), [`select[${title}]`]: 'true' },
    ...('typed' in asked && asked.typed !== '' && { [`where[${title}][like]`]: asked.typed }),
  })
  for (const [at, id] of ('ids' in asked ? asked.ids : []).entries()) {
    query.set(`where[id][in][${at}]`, id)
  }
  const answer = await callApi(`${collection}?${query.toString()}`, { language, signal })
  if (!answer.ok) return null
  const { docs = [] } = answer.body as { docs?: ({ id: string } & Record<string, unknown>)[] }
  return docs.map((doc) => ({ label: String(doc[title] ?? doc.id), value: doc.id }))
}

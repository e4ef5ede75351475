import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { documentsOf } from '../documentsOf'
import { publicDatabase } from '../publicDatabase'
import { publicStore } from '../publicStore'
import { articleDifferences } from './articleDifferences'
import { eventDifferences } from './eventDifferences'
import { extraDocuments } from './extraDocuments'
import { Known } from './Known'
import { publicationBatches } from './publicationBatches'
import { publicationById } from './publicationById'
import type { PublicDifference } from './PublicDifference'
import { unbuildable } from './unbuildable'

/** One article in one transaction, so that what is expected and what is stored are of the same moment. */
async function differencesOf(
  payload: Payload,
  id: string,
  known: Known,
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
  const known = new Known()
  const named = new Set<string>()
  let done = 0
  async function* all(): AsyncGenerator<PublicDifference> {
    for await (const ids of publicationBatches(payload)) {
      for (const id of ids) yield* await differencesOf(payload, id, known)
      onArticles((done += ids.length))
    }
    yield* eventDifferences(payload, known)
    yield* extraDocuments(publicDatabase(payload), known)
  }
  for await (const difference of all()) {
    const key = `${difference.collection} ${difference.id}`
    if (named.has(key)) continue
    named.add(key)
    yield difference
  }
}

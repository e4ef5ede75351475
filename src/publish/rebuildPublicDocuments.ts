import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import type { Publication } from '@/src/payload-types'
import { buildDocuments } from './buildDocuments'
import { compareCollection, type PublicDifference } from './compareCollection'
import { contentOfPublication } from './contentOfPublication'
import { lastUpdateOf } from './lastUpdateOf'
import { publicEvents } from './publicEvents'
import { publicStore } from './publicStore'
import { toldBy } from './toldBy'

type Expected = Record<
  'articles' | 'claims' | 'persons' | 'sources' | 'events' | 'slugs',
  Map<string, string>
>

const everyPublication = async (req: PayloadRequest): Promise<Publication[]> => {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { state: { not_equals: 'never' } },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs
}

const expectedOf = async (req: PayloadRequest): Promise<Expected> => {
  const maps = ['articles', 'claims', 'persons', 'sources', 'events', 'slugs'] as const
  const expected = Object.fromEntries(maps.map((name) => [name, new Map()])) as Expected
  const events = new Set<string>()
  for (const publication of await everyPublication(req)) {
    const told = toldBy(publication, await lastUpdateOf(req, publication))
    const documents = await buildDocuments(req, await contentOfPublication(req, publication), told)
    const { article, claims, persons, sources } = documents
    for (const slug of [article.slug, ...article.slugAliases]) expected.slugs.set(slug, article._id)
    expected.articles.set(article._id, article._v)
    for (const { _id, _v } of claims) expected.claims.set(_id, _v)
    for (const { _id, _v } of persons) expected.persons.set(_id, _v)
    for (const { _id, _v } of sources) expected.sources.set(_id, _v)
    for (const id of documents.events) events.add(id)
  }
  const store = await publicStore(req, { readOnly: true })
  for (const { _id, _v } of await publicEvents(req, store, [...events]))
    expected.events.set(_id, _v)
  return expected
}

/**
 * Works out every public document anew from publications and their versions and compares it with what is stored.
 * Returns the differences, empty where the two halves agree; writes nothing. Events are worked out from the persons
 * and claims that are stored, so mend those first.
 */
export async function rebuildPublicDocuments(payload: Payload): Promise<PublicDifference[]> {
  const req = await createLocalReq({}, payload)
  const expected = await expectedOf(req)
  const { db } = await publicStore(req, { readOnly: true })
  const differences: PublicDifference[] = []
  for (const [collection, documents] of Object.entries(expected)) {
    differences.push(...(await compareCollection(db, collection, documents)))
  }
  return differences
}

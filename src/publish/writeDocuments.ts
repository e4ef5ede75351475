import type { PayloadRequest } from 'payload'

import type { PublicArticle } from '@/src/public/documents'
import { dropUnnamed } from './dropUnnamed'
import { eventsAround } from './eventsAround'
import { holdOn } from './holdOn'
import type { PublicDocuments } from './PublicDocuments'
import { publicEvents } from './publicEvents'
import { publicStore } from './publicStore'
import { replaceChanged } from './replaceChanged'
import { replaceClaims } from './replaceClaims'
import { reserveSlugs } from './reserveSlugs'

/**
 * Brings the public database in step with one article, in the request's transaction: its document and claims, the
 * persons, sources, sections, tags and events it names, the pictures it shows, and those that nothing names any more.
 * Only what differs is written.
 */
export async function writeDocuments(req: PayloadRequest, given: PublicDocuments): Promise<void> {
  const store = await publicStore(req)
  const { article, claims } = given
  await reserveSlugs(store, article)
  const articles = store.db.collection<PublicArticle>('articles')
  const before = await articles.findOne(
    { _id: article._id },
    { projection: { deps: 1 }, session: store.session },
  )
  const known = before?.deps ?? []
  await replaceChanged(store, 'articles', [article])
  await replaceClaims(store, article._id, claims)

  const isNew = (id: string) => !known.includes(id)
  for (const collection of ['persons', 'sources', 'terms', 'media'] as const) {
    const same = await replaceChanged(store, collection, given[collection])
    for (const id of same.filter(isNew)) await holdOn(store, collection, id, article._id)
  }
  const dropped = known.filter((id) => !article.deps.includes(id))
  const gone = await dropUnnamed(store, dropped, article._id)

  const participants = [...given.persons.map(({ _id }) => _id).filter(isNew), ...gone]
  const around = await eventsAround(req, store, { participants, known })
  const events = await publicEvents(req, store, [...new Set([...given.events, ...around])])
  const same = await replaceChanged(store, 'events', events)
  for (const id of same.filter((one) => isNew(one) && given.events.includes(one))) {
    await holdOn(store, 'events', id, article._id)
  }
}

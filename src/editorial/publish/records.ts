import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

import { attachmentsIn } from '@/src/editorial/projection/attachments'
import { picturesIn } from '@/src/editorial/projection/body'
import type { NamedRecords } from '@/src/editorial/projection/types'
import { namedEntities } from '@/src/editorial/sourcing/sourcedArticle'
import { idOf } from '@/src/language/ids'
import type { Article, Event } from '@/src/payload-types'

/**
 * Loads every record an article may show, as it is now. One query for each kind, one after the other: a transaction
 * is one session, and a session takes one command at a time.
 */
export async function loadRecords(req: PayloadRequest, article: Article): Promise<NamedRecords> {
  const named = namedEntities(article)
  const { bylines, replies, section, tags } = article
  const people = [...(bylines ?? []), ...(replies ?? [])].map(({ person }) => idOf(person))
  const persons = await recordsByIds(req, 'persons', [...named.persons, ...people])
  const asked = (replies ?? []).map(({ organisationSource }) => idOf(organisationSource))
  const sources = await recordsByIds(req, 'sources', [...named.sources, ...asked])
  const events = await eventsWithWholes(req, named.events)
  const portraits = [...persons.values()].map(({ image }) => idOf(image))
  const media = await recordsByIds(req, 'media', [...picturesIn(article), ...portraits])
  const unsigned = (bylines ?? []).filter(({ name, person }) => !name && !idOf(person))
  const users = await recordsByIds(
    req,
    'users',
    unsigned.map(({ user }) => idOf(user)),
  )
  return {
    persons,
    sources,
    events,
    media,
    attachments: await recordsByIds(req, 'attachments', attachmentsIn(article)),
    sections: await recordsByIds(req, 'sections', [idOf(section)]),
    tags: await recordsByIds(req, 'tags', (tags ?? []).map(idOf)),
    signatures: new Map([...users].map(([id, { name }]) => [id, name])),
  }
}

/** The records of these ids, by id, in the caller's transaction: one query, and none for an empty list. */
export async function recordsByIds<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  ids: readonly (string | null)[],
): Promise<Map<string, DataFromCollectionSlug<Slug>>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: wanted } },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const found = docs as DataFromCollectionSlug<Slug>[]
  return new Map(found.map((doc) => [String(doc.id), doc]))
}

/** The events of these ids and, upwards, every event they are part of. A circle ends where it closes. */
async function eventsWithWholes(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, Event>> {
  const found = new Map<string, Event>()
  for (let wave = [...ids]; wave.length > 0;) {
    const fresh = await recordsByIds(req, 'events', wave)
    for (const [id, event] of fresh) found.set(id, event)
    wave = [...fresh.values()].flatMap(({ superEvent }) => idOf(superEvent) ?? [])
    wave = wave.filter((id) => !found.has(id))
  }
  return found
}

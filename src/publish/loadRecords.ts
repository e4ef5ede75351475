import type { PayloadRequest } from 'payload'

import { namedEntities } from '@/src/newsroom/namedEntities'
import type { Article } from '@/src/payload-types'
import { idOf } from '@/src/workflow/idOf'
import { eventsWithWholes } from './eventsWithWholes'
import type { NamedRecords } from './NamedRecords'
import { picturesIn } from './picturesIn'
import { recordsByIds } from './recordsByIds'

/**
 * Loads every record an article may show, as it is now. One query for each kind, one after the other: a transaction
 * is one session, and a session takes one command at a time.
 */
export async function loadRecords(req: PayloadRequest, article: Article): Promise<NamedRecords> {
  const named = namedEntities(article)
  const { bylines, replies, section, tags } = article
  const people = [...(bylines ?? []), ...(replies ?? [])].map(({ person }) => idOf(person))
  const persons = await recordsByIds(req, 'persons', [...named.persons, ...people])
  const sources = await recordsByIds(req, 'sources', named.sources)
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
    sections: await recordsByIds(req, 'sections', [idOf(section)]),
    tags: await recordsByIds(req, 'tags', (tags ?? []).map(idOf)),
    signatures: new Map([...users].map(([id, { name }]) => [id, name])),
  }
}

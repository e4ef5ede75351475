import type { PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { takeTurns } from '@/src/editorial/database/turns'
import { queueFrontWebhooks } from '@/src/editorial/webhooks/message'
import { databaseNow } from '@/src/platform/database/clock'
import type { PublicArticle, PublicFront } from '@/src/published/documents'
import { type PublicStore, publicStore } from '../store'
import { namedElsewhere, replaceChanged, shownByFronts } from '../writeDocuments'
import { buildFronts, HOME, publicSections, type Sections } from './buildFronts'

/** Two publications at a time would each work the front out without the other. Gone an hour after the last. */
export const FRONT_TURNS = { name: 'front-turns', places: 1 } as const

/** Whose doing it is: an article that was just written, a record that changed, or the front itself. */
type Cause =
  | { article: Pick<PublicArticle, '_id' | 'section'> }
  | { record: string }
  | { front: string }

type Known = Pick<PublicFront, '_id' | '_v' | 'deps'>

const knownFronts = ({ db, session }: PublicStore): Promise<Known[]> =>
  db
    .collection<PublicFront>('fronts')
    .find({}, { session, projection: { _v: 1, deps: 1 } })
    .toArray()

/** Those on which it may be seen: the home page, its section, and wherever it stands or is waited for. */
function concerned(cause: Cause, known: readonly Known[], sections: Sections): string[] {
  if ('front' in cause) return [cause.front]
  const id = 'record' in cause ? cause.record : cause.article._id
  const showing = known.filter(({ deps }) => deps.includes(id)).map(({ _id }) => _id)
  // The front of a section is called as the section is.
  if ('record' in cause) return [...new Set([...showing, id])]
  const { section } = cause.article
  const own = [...sections].flatMap(([key, { slug }]) => (slug === section?.slug ? [key] : []))
  return [...new Set([HOME, ...own, ...showing])]
}

/**
 * Works out anew the fronts that something concerns, in its transaction, so that no reader sees a front which was right before.
 * Only what differs is written; the front of a section that readers no longer see goes. Whoever asked to be told is told.
 */
export async function refreshFronts(req: PayloadRequest, cause: Cause): Promise<void> {
  const store = await publicStore(req)
  const sections = await publicSections(store)
  const known = await knownFronts(store)
  const asked = concerned(cause, known, sections).filter((id) => id === HOME || sections.has(id))
  const gone = known.filter(({ _id }) => _id !== HOME && !sections.has(_id))
  if (asked.length + gone.length === 0) return
  await takeTurns(req, FRONT_TURNS, [...asked, ...gone.map(({ _id }) => _id)])
  const now = await databaseNow(editorialDatabase(req.payload))
  const { fronts, media } = await buildFronts(req, store, { ids: asked, sections, at: () => now })
  await replaceChanged(store, 'media', media)
  const same = await replaceChanged(store, 'fronts', fronts)
  await store.db
    .collection<PublicFront>('fronts')
    .deleteMany({ _id: { $in: gone.map(({ _id }) => _id) } }, { session: store.session })
  const kept = new Set(fronts.flatMap(({ deps }) => deps))
  const touched = known.filter(
    ({ _id }) => asked.includes(_id) || gone.some((one) => one._id === _id),
  )
  await dropPictures(
    store,
    touched.flatMap(({ deps }) => deps).filter((id) => !kept.has(id)),
  )
  for (const front of fronts.filter(({ _id }) => !same.includes(_id))) {
    await queueFrontWebhooks(req, { front, now })
  }
}

/** Takes back the pictures that a front was the last to show. */
async function dropPictures(store: PublicStore, dropped: readonly string[]): Promise<void> {
  if (dropped.length === 0) return
  const { db, session } = store
  const media = db.collection<{ _id: string }>('media')
  const ids = { _id: { $in: [...new Set(dropped)] } }
  const there = await media.find(ids, { session, projection: { _id: 1 } }).toArray()
  const onFronts = await shownByFronts(
    store,
    there.map(({ _id }) => _id),
  )
  for (const { _id } of there.filter((one) => !onFronts.has(one._id))) {
    if ((await namedElsewhere(store, _id, '', 1)) === 0) await media.deleteOne({ _id }, { session })
  }
}

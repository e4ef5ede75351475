import type { PayloadRequest } from 'payload'
import { ObjectId } from 'mongodb'

import { channelOf } from '@/src/editorial/audit/appendAudit'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { sessionOf } from '@/src/editorial/database/transactions'
import { changedValues, classOf, isMasked } from '@/src/editorial/entities/recordFields'
import { queueRecordWebhooks, type ToldRecord } from '@/src/editorial/webhooks/message'
import { retractionOf } from '@/src/editorial/sourcing/retraction'
import { toPublicAttachment, toPublicAttachmentFile } from '@/src/editorial/projection/attachments'
import { toPublicImage, toPublicMedia } from '@/src/editorial/projection/pictures'
import {
  termCard,
  toPublicEvent,
  toPublicPerson,
  toPublicSource,
} from '@/src/editorial/projection/records'
import { idOf } from '@/src/language/ids'
import type {
  Attachment,
  Event,
  Media,
  Person,
  Section,
  Source,
  Tag,
  User,
} from '@/src/payload-types'
import { databaseNow } from '@/src/platform/database/clock'
import type { PersonCard } from '@/src/published/documents'
import { actorOf } from '@/src/workflow/actor'
import { DECIDED, workingCopiesThatShow } from '../articlesThatShow'
import { recordsByIds } from '../records'
import { publicStore } from '../store'
import { articlesShowing } from './articlesShowing'
import { reachArticle } from './reachArticle'
import { renewOwnDocument } from './renew'
import { type Fanned, type FanOutRow, fanOuts, type RecordChange } from './rows'

/** How many articles lose the name of a source with the save that masks it; the worker goes on with the rest. */
const AT_ONCE = 20

type Record = Parameters<typeof publicFace>[1]

const changeOf = (
  req: PayloadRequest,
  collection: Fanned,
  before: Record,
  after: Record,
): RecordChange => {
  const actor = actorOf(req.user)
  const was: Readonly<{ [field: string]: unknown }> = { ...before }
  const is: Readonly<{ [field: string]: unknown }> = { ...after }
  return {
    ...(collection === 'users'
      ? { changed: ['name'], values: [{ field: 'name', was: was.name, is: is.name }] }
      : changedValues(collection, was, is)),
    by: actor && { id: actor.id, name: req.user?.name ?? '', roles: [...actor.roles] },
    channel: channelOf(req),
    ...(collection === 'sources' && tookBack(before as Source, after as Source)),
  }
}

/** That a source takes back what it said, once: a word changed in the note of it tells nobody anything new. */
const tookBack = (before: Source, after: Source): Pick<RecordChange, 'retracted'> => {
  const retracted = retractionOf(after)
  return retracted && !retractionOf(before) ? { retracted: { day: retracted.day } } : {}
}

/**
 * After the save of a record, in its transaction: where readers would see it otherwise than `before`, its own public
 * document is brought in step and the articles that show it are noted for the worker, with what changed and by whom, and so
 * they are where a source took back what it said; where only what findings rest on changed, those that were approved by it. A source that was masked loses its name at once: its document,
 * and its first articles, go with the save itself.
 */
export async function fanOut(
  req: PayloadRequest,
  collection: Fanned,
  id: string,
  before: Record,
): Promise<void> {
  // Read anew: what a request asked for (`select`, `depth`) shapes the document that its hooks are given.
  const after = (await recordsByIds(req, collection, [id])).get(id)
  if (!after) return
  const change = changeOf(req, collection, before, after)
  const isSeen = publicFace(collection, before) !== publicFace(collection, after)
  const restsOn =
    collection !== 'users' &&
    change.changed.some((field) => classOf(collection, field) === 'finding')
  if (!isSeen && !restsOn) return
  const isWide = isSeen || change.retracted !== undefined
  const masking = collection === 'sources' && (isMasked(before) || isMasked(after))
  const names = collection === 'users' && 'name' in before ? [before.name] : []
  const decided =
    collection === 'users' ? [] : await workingCopiesThatShow(req, collection, id, DECIDED)
  const articles = decided.map((article) => article.id)
  if (!isWide && articles.length === 0) return
  await renewAndTell(req, collection, id)
  // What readers do not see reaches those who decided by it, and no article that is out.
  const todo = isWide ? null : articles
  const row = await queueFanOut(req, { collection, id, names, masking, change, articles, todo })
  if (collection !== 'sources' || !isMasked(after) || isMasked(before)) return
  for (const article of (await articlesShowing(req, row)).slice(0, AT_ONCE)) {
    await reachArticle(req, row, article)
  }
}

/** Where the public half keeps the record's own document, of those that have a page. */
const PAGES = {
  persons: 'persons',
  sources: 'sources',
  events: 'events',
  sections: 'terms',
  tags: 'terms',
  attachments: null,
  media: null,
  users: null,
} as const satisfies { [C in Fanned]: string | null }

/** Brings a record's own public document in step with it, and tells whoever asked for it where readers see it otherwise. */
async function renewAndTell(req: PayloadRequest, collection: Fanned, id: string): Promise<void> {
  const store = await publicStore(req)
  const { db, session } = store
  const page = PAGES[collection]
  if (!page) return renewOwnDocument(req, store, collection, id)
  const read = () => db.collection<ToldRecord>(page).findOne({ _id: id }, { session })
  const before = await read()
  await renewOwnDocument(req, store, collection, id)
  const after = before && (await read())
  if (!before || before._v === after?._v) return
  const now = await databaseNow(editorialDatabase(req.payload))
  await queueRecordWebhooks(req, { collection: page, before, after, now })
}

/**
 * Notes that the articles showing a record are to be renewed, in the transaction that saved it: saved means noted.
 * Each change has a row of its own, so a second one while the first is under way is not lost.
 */
async function queueFanOut(
  req: PayloadRequest,
  what: Pick<FanOutRow, 'collection' | 'id' | 'names' | 'masking' | 'change' | 'articles' | 'todo'>,
): Promise<FanOutRow> {
  const row: FanOutRow = {
    _id: new ObjectId(),
    ...what,
    at: await databaseNow(editorialDatabase(req.payload)),
    nextAt: new Date(0),
    token: null,
    pass: 0,
    cursor: null,
    done: 0,
    total: null,
    failed: [],
    attempts: 0,
  }
  await fanOuts(req.payload).insertOne(row, { session: await sessionOf(req) })
  return row
}

type Records = {
  persons: Person
  sources: Source
  events: Event
  sections: Section
  tags: Tag
  media: Media
  attachments: Attachment
  users: User
}

/** Every participant as if public: who takes part is part of an event's face, what they are called is not. */
const everybody = (event: Event): Map<string, PersonCard> =>
  new Map(
    (event.participants ?? []).flatMap(({ person }) => {
      const id = idOf(person)
      return id ? [[id, { id, slug: '', name: '' }]] : []
    }),
  )

const setting = (term: Section | Tag): string =>
  JSON.stringify([termCard(term), term.slugAliases ?? []])

const FACES: { [C in Fanned]: (record: Records[C]) => string } = {
  persons: (person) => `${toPublicPerson(person, null)._v} ${idOf(person.image) ?? ''}`,
  sources: (source) => toPublicSource(source)?._v ?? `masked ${source.publicLabel ?? ''}`,
  events: (event) => toPublicEvent(event, { persons: everybody(event), claimed: [] })._v,
  sections: setting,
  tags: setting,
  media: (media) => JSON.stringify([toPublicImage(media), toPublicMedia(media)]),
  attachments: (one) => JSON.stringify([toPublicAttachment(one), toPublicAttachmentFile(one)]),
  users: ({ name }) => name,
}

/** What readers may learn of a record, as a text to compare: notes, contacts and ratings are not in it. Pure. */
const publicFace = <C extends Fanned>(collection: C, record: Records[C]): string =>
  FACES[collection](record)

import type { PayloadRequest } from 'payload'

import { channelOf } from '@/src/audit/appendAudit'
import { DECIDED, workingCopiesThatShow } from '@/src/records/articlesThatShow'
import { changedValues } from '@/src/records/changedValues'
import { classOf, isMasked } from '@/src/records/recordFields'
import { actorOf } from '@/src/workflow/actor'
import { publicStore } from '../publicStore'
import { recordsByIds } from '../recordsByIds'
import { articlesShowing } from './articlesShowing'
import type { Fanned, RecordChange } from './fanOuts'
import { publicFace } from './publicFace'
import { queueFanOut } from './queueFanOut'
import { reachArticle } from './reachArticle'
import { renewOwnDocument } from './renewOwnDocument'

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
  }
}

/**
 * After the save of a record, in its transaction: where readers would see it otherwise than `before`, its own public
 * document is brought in step and the articles that show it are noted for the worker, with what changed and by whom; where
 * only what findings rest on changed, those that were approved by it. A source that was masked loses its name at once: its document,
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
  const masking = collection === 'sources' && (isMasked(before) || isMasked(after))
  const names = collection === 'users' && 'name' in before ? [before.name] : []
  const decided =
    collection === 'users' ? [] : await workingCopiesThatShow(req, collection, id, DECIDED)
  const articles = decided.map((article) => article.id)
  if (!isSeen && articles.length === 0) return
  await renewOwnDocument(req, await publicStore(req), collection, id)
  // What readers do not see reaches those who decided by it, and no article that is out.
  const todo = isSeen ? null : articles
  const row = await queueFanOut(req, { collection, id, names, masking, change, articles, todo })
  if (collection !== 'sources' || !isMasked(after) || isMasked(before)) return
  for (const article of (await articlesShowing(req, row)).slice(0, AT_ONCE)) {
    await reachArticle(req, row, article)
  }
}

import type { PayloadRequest } from 'payload'

import { publicStore } from '../publicStore'
import { recordsByIds } from '../recordsByIds'
import { articlesShowing } from './articlesShowing'
import type { Fanned } from './fanOuts'
import { publicFace } from './publicFace'
import { queueFanOut } from './queueFanOut'
import { renewOwnDocument } from './renewOwnDocument'
import { renewPublished } from './renewPublished'

/** How many articles lose the name of a source with the save that masks it; the worker goes on with the rest. */
const AT_ONCE = 20

type Record = Parameters<typeof publicFace>[1]
const isMasked = (record: Record): boolean => 'kind' in record && record.kind === 'masked'

/**
 * After the save of a record, in its transaction: where readers would see it otherwise than `before`, its own public
 * document is brought in step and the articles that show it are noted for the worker. A source that was masked loses
 * its name at once: its document, and its first articles, go with the save itself.
 */
export async function fanOut(
  req: PayloadRequest,
  collection: Fanned,
  id: string,
  before: Record,
): Promise<void> {
  // Read anew: what a request asked for (`select`, `depth`) shapes the document that its hooks are given.
  const after = (await recordsByIds(req, collection, [id])).get(id)
  if (!after || publicFace(collection, before) === publicFace(collection, after)) return
  const masking = collection === 'sources' && (isMasked(before) || isMasked(after))
  const names = collection === 'users' && 'name' in before ? [before.name] : []
  const changed = { collection, id, names, masking }
  await renewOwnDocument(req, await publicStore(req), collection, id)
  await queueFanOut(req, changed)
  if (collection !== 'sources' || !isMasked(after) || isMasked(before)) return
  for (const article of (await articlesShowing(req, changed)).slice(0, AT_ONCE)) {
    await renewPublished(req, article)
  }
}

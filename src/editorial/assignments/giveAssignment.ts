import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { readableRecord } from '@/src/editorial/api/answering'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { sessionOf } from '@/src/editorial/database/transactions'
import { idOf } from '@/src/language/ids'
import { makeRefusal, RefusalError } from '@/src/language/refusal'
import type { Assignment } from '@/src/payload-types'
import { type Actor, actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { may } from '@/src/workflow/roles'
import { tellAssignee } from './tellAssignee'

export const ASSIGNMENT_REFUSALS = {
  taken: makeRefusal('assignmentTaken', 409, {
    tr: 'Bu görevi bu arada başka biri aldı. Masayı yenileyip bakın.',
    en: 'Somebody else has taken this assignment. Look at the desk again.',
  }),
  begun: makeRefusal('assignmentBegun', 409, {
    tr: 'Bu görevin haberi yazılmaya başlandı: görevli haberin kendisinde değişir.',
    en: 'Its article is being written already: change who writes it on the article.',
  }),
  notYours: makeRefusal('assignmentNotYours', 403, {
    tr: 'Bu görev başkasının: editörler dağıtır, siz sahipsiz olanı üstlenir, kendinizinkini devredersiniz.',
    en: 'It is somebody else’s: editors give it out, you may take a free one and hand over your own.',
  }),
  noWriter: makeRefusal('assignmentNoWriter', 422, {
    tr: 'Görev yalnız haber yazabilen, açık bir hesaba verilir. Başka birini seçin.',
    en: 'It goes to an open account that may write only. Choose somebody else.',
  }),
}

/** Editors give it to anybody; whoever has it hands it on or back; what nobody has, a writer takes for himself. */
function mayGive(actor: Actor, holder: string | null, to: string | null): boolean {
  if (may(actor, 'decide')) return true
  if (!may(actor, 'write')) return false
  return holder === actor.id || (holder === null && to === actor.id)
}

async function isWriter(req: PayloadRequest, id: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    ...{ limit: 1, pagination: false, depth: 0, overrideAccess: true, req },
  })
  return may(actorOf({ ...docs[0], collection: 'users' }), 'write')
}

/**
 * Gives an assignment to somebody, or with null to nobody, in the request's transaction: `to` is told. Refuses what the asker may not see
 * (404), may not give (403), what another has got meanwhile or is being written (409), and who cannot write (422).
 */
export async function giveAssignment(
  req: PayloadRequest,
  id: string,
  to: string | null,
): Promise<Assignment> {
  const actor = actorOf(req.user)
  if (!actor) throw new RefusalError(REFUSALS.unknownActor())
  const stored = await readableRecord(req, 'assignments', id)
  const holder = idOf(stored.assignee)
  if (stored.article) throw new RefusalError(ASSIGNMENT_REFUSALS.begun())
  if (!mayGive(actor, holder, to)) {
    const wantsIt = to === actor.id && may(actor, 'write')
    throw new RefusalError(ASSIGNMENT_REFUSALS[wantsIt ? 'taken' : 'notYours']())
  }
  if (to !== null && !(await isWriter(req, to))) {
    throw new RefusalError(ASSIGNMENT_REFUSALS.noWriter())
  }
  // By the adapter's collection, since the record itself is for editors to change; the holder in the filter: the second one is refused.
  const { modifiedCount } = await editorialDatabase(req.payload)
    .collection('assignments')
    .updateOne(
      { _id: new ObjectId(id), assignee: holder && new ObjectId(holder), article: null },
      [{ $set: { assignee: to && new ObjectId(to), updatedAt: '$$NOW' } }],
      { session: await sessionOf(req) },
    )
  if (modifiedCount === 0) throw new RefusalError(ASSIGNMENT_REFUSALS.taken())
  const given = await readableRecord(req, 'assignments', id, { overrideAccess: true })
  await tellAssignee(req, given, holder)
  return given
}

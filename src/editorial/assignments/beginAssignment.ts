import type { PayloadRequest } from 'payload'

import { readableRecord } from '@/src/editorial/api/answering'
import { idOf } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { ASSIGNMENT_REFUSALS } from './giveAssignment'

/**
 * Makes the article of an assignment and binds both, in the request's transaction: its author is whoever asks, and that is the
 * assignee alone. Headline, desk, event and note (as a note to the desk) come with it. Answers the article's id, also where it
 * is there already. Refuses what the asker may not see (404) and what is not given to him (403).
 */
export async function beginAssignment(req: PayloadRequest, id: string): Promise<string> {
  const actor = actorOf(req.user)
  if (!actor) throw new RefusalError(REFUSALS.unknownActor())
  const { headline, desk, event, note, assignee, article } = await readableRecord(
    req,
    'assignments',
    id,
  )
  if (idOf(assignee) !== actor.id) throw new RefusalError(ASSIGNMENT_REFUSALS.notYours())
  const there = idOf(article)
  if (there) return there
  const made = await req.payload.create({
    collection: 'articles',
    data: {
      headline,
      ...(desk && { desk: idOf(desk) }),
      ...(event && { pinned: { events: [idOf(event) ?? ''] } }),
      ...(note && { edNote: note }),
    },
    ...{ depth: 0, overrideAccess: false, user: req.user, req },
  })
  await req.payload.update({
    ...{ collection: 'assignments', id, data: { article: made.id } },
    ...{ depth: 0, overrideAccess: true, req },
  })
  return made.id
}

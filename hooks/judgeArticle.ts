import type { CollectionBeforeChangeHook } from 'payload'

import { databaseNow } from '@/src/db/databaseClock'
import { editorialDatabase } from '@/src/db/editorialDatabase'
import { RefusalError } from '@/src/errors'
import { versionWriters } from '@/src/newsroom/versionWriters'
import { findPublication } from '@/src/publish/findPublication'
import { actorOf } from '@/src/workflow/actor'
import { judge, type Road } from '@/src/workflow/judge'
import { permitOf } from '@/src/workflow/permit'

const roadOf = (operation: string, hasOriginal: boolean, restoring: boolean): Road => {
  if (operation === 'create') return hasOriginal ? 'duplicate' : 'create'
  return restoring ? 'restore' : 'update'
}

/** Every write of an article, by every transport, passes the one judge. */
export const judgeArticle: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const road = roadOf(operation, Boolean(originalDoc?.id), req.context.isRestoringVersion === true)
  const publication = originalDoc?.id ? await findPublication(req, originalDoc.id) : null
  const verdict = judge({
    road,
    before: originalDoc?.id ? originalDoc : null,
    after: data,
    actor: actorOf(req.user),
    permit: permitOf(req.context),
    state: publication?.state ?? 'never',
    now: await databaseNow(editorialDatabase(req.payload)),
    ...(road === 'restore' && {
      writers: await versionWriters(req, originalDoc, data, publication),
    }),
  })
  if (!verdict.ok) throw new RefusalError(verdict.refusal)
  return verdict.doc
}

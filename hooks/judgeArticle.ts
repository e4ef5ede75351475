import type { CollectionBeforeChangeHook } from 'payload'

import { databaseNow } from '@/src/platform/database/clock'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { RefusalError } from '@/src/language/refusal'
import { versionWriters } from '@/src/editorial/audit/versionWriters'
import { findPublication } from '@/src/editorial/publish/publications'
import { actorOf } from '@/src/workflow/actor'
import { judge, type WriteKind } from '@/src/workflow/judge'
import { permitOf } from '@/src/workflow/permit'

const writeKindOf = (operation: string, hasOriginal: boolean, restoring: boolean): WriteKind => {
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
  const kind = writeKindOf(
    operation,
    Boolean(originalDoc?.id),
    req.context.isRestoringVersion === true,
  )
  const publication = originalDoc?.id ? await findPublication(req, originalDoc.id) : null
  const verdict = judge({
    kind,
    before: originalDoc?.id ? originalDoc : null,
    after: data,
    actor: actorOf(req.user),
    permit: permitOf(req.context),
    state: publication?.state ?? 'never',
    now: await databaseNow(editorialDatabase(req.payload)),
    ...(kind === 'restore' && {
      writers: await versionWriters(req, originalDoc, data, publication),
    }),
  })
  if (!verdict.ok) throw new RefusalError(verdict.refusal)
  return verdict.doc
}

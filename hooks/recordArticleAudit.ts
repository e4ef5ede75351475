import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { droppedValues } from '@/src/editorial/guards/relations'
import { changedFields } from '@/src/workflow/content'
import { contentHash } from '@/src/workflow/contentHash'
import { permitOf } from '@/src/workflow/permit'

/** Why a version was brought back, where that was asked. Set by `restoreArticle` only. */
const restoredBecause = ({ context }: PayloadRequest): string | null =>
  context.isRestoringVersion === true && typeof context.restoreReason === 'string'
    ? context.restoreReason
    : null

/** Every action and every write of an article is an entry of its chain, and none is empty. */
export const recordArticleAudit: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const permit = permitOf(req.context)
  const before = operation === 'create' ? null : previousDoc
  const written = req.context.isRestoringVersion === true ? 'restoreVersion' : 'write'
  const { input } = permit?.context ?? {}
  const { changed, values } = changedFields(before, doc)
  await appendAudit(req, {
    chain: `article:${doc.id}`,
    article: doc.id,
    action: operation === 'create' ? 'create' : (permit?.action ?? written),
    from: before?.stage ?? null,
    to: doc.stage,
    reason: input?.reason ?? input?.publicReason ?? input?.note ?? restoredBecause(req),
    contentHash: contentHash(doc),
    overrides: input?.overrides ?? null,
    changed,
    values: [...values, ...droppedValues(req)],
  })
  return doc
}

import type { CollectionAfterChangeHook } from 'payload'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { droppedValues } from '@/src/editorial/guards/relations'
import { changedFields } from '@/src/workflow/content'
import { contentHash } from '@/src/workflow/contentHash'
import { permitOf } from '@/src/workflow/permit'

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
    reason: input?.reason ?? input?.publicReason ?? input?.note ?? null,
    contentHash: contentHash(doc),
    overrides: input?.overrides ?? null,
    changed,
    values: [...values, ...droppedValues(req)],
  })
  return doc
}

import type { CollectionAfterChangeHook } from 'payload'

import { appendAudit } from '@/src/audit/appendAudit'
import { changedContent } from '@/src/workflow/changedContent'
import { contentHash } from '@/src/workflow/contentHash'
import { fieldsThatDiffer } from '@/src/workflow/fieldsThatDiffer'
import { permitOf } from '@/src/workflow/permit'

/** What an action changes beside the stage and the content. */
const WORKFLOW_FIELDS = ['editKind', 'assignee', 'reviewer', 'dueAt', 'gates', 'schedule']

/** Every action and every content write of an article is an entry of its chain. */
export const recordArticleAudit: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const permit = permitOf(req.context)
  const before = operation === 'create' ? {} : previousDoc
  const written = req.context.isRestoringVersion === true ? 'restoreVersion' : 'write'
  const { input } = permit?.context ?? {}
  await appendAudit(req, {
    chain: `article:${doc.id}`,
    article: doc.id,
    action: operation === 'create' ? 'create' : (permit?.action ?? written),
    from: before.stage ?? null,
    to: doc.stage,
    reason: input?.reason ?? input?.publicReason ?? input?.note ?? null,
    contentHash: contentHash(doc),
    overrides: input?.overrides ?? null,
    changed: [
      ...changedContent(before, doc),
      ...(operation === 'create' ? [] : fieldsThatDiffer(before, doc, WORKFLOW_FIELDS)),
    ],
  })
  return doc
}

import type { CollectionAfterChangeHook } from 'payload'

import { lastDatabaseTime } from '@/src/platform/database/clock'
import { endNotices } from '@/src/editorial/notifications/endNotices'
import { notify } from '@/src/editorial/notifications/notify'
import { type Action, isPublishing } from '@/src/workflow/transitions'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { noticesOf, noticesOver } from '@/src/workflow/notices'
import { embargoChange } from '@/src/workflow/schedule'
import { permitOf } from '@/src/workflow/permit'

type Addressed = { slug?: string | null }

/** Another article had the draft's address by the time it was published: its writers are told the new one. */
const addressSettled = (
  action: Action | undefined,
  { slug: was }: Addressed,
  { slug: is }: Addressed,
): string | null =>
  isPublishing(action) && was && is && was !== is
    ? `Adresi değişti / its address changed: ${was} → ${is}`
    : null

/** Tells whom an action or a content write concerns, in the article's own transaction. */
export const notifyPeople: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc
  const permit = permitOf(req.context)
  const [before, after] = [judgedArticle(previousDoc), judgedArticle(doc)]
  const shorter = embargoChange(before, after, lastDatabaseTime()) === 'shorter'
  await endNotices(req, after.id, noticesOver(before.stage, after.stage))
  await notify(req, {
    article: doc,
    key: `article:${after.id}:${after.revision}`,
    notices: noticesOf(permit?.action ?? (shorter ? 'shortenEmbargo' : 'write'), before, after),
    reason:
      permit?.context.input.reason ??
      permit?.context.input.publicReason ??
      addressSettled(permit?.action, previousDoc, doc),
  })
  return doc
}

import type { CollectionAfterChangeHook } from 'payload'

import { lastDatabaseTime } from '@/src/db/databaseClock'
import { notify } from '@/src/newsroom/notify'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { noticesOf } from '@/src/workflow/notices'
import { embargoChange } from '@/src/workflow/embargoChange'
import { permitOf } from '@/src/workflow/permit'

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
  await notify(req, {
    article: doc,
    key: `article:${after.id}:${after.revision}`,
    notices: noticesOf(permit?.action ?? (shorter ? 'shortenEmbargo' : 'write'), before, after),
    reason: permit?.context.input.reason ?? permit?.context.input.publicReason ?? null,
  })
  return doc
}

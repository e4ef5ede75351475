import type { CollectionAfterChangeHook } from 'payload'

import { databaseNow } from '@/src/platform/database/clock'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { dropPreviews } from '@/src/editorial/publish/writePublication'
import { isRestricted } from '@/src/workflow/permissions'
import { judgedArticle } from '@/src/workflow/judgedArticle'

/** An embargo or a legal gate ends the preview links that were given out before it. */
export const revokePreviews: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc
  const now = await databaseNow(editorialDatabase(req.payload))
  const [before, after] = [judgedArticle(previousDoc), judgedArticle(doc)]
  if (isRestricted(after, now) && !isRestricted(before, now)) await dropPreviews(req, doc.id)
  return doc
}

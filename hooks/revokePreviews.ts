import { dequal } from 'dequal'
import type { CollectionAfterChangeHook } from 'payload'

import { databaseNow } from '@/src/platform/database/clock'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { agePreviews, dropPreviews } from '@/src/editorial/publish/writePublication'
import { CONTENT_FIELDS } from '@/src/workflow/articleFields'
import { changedContent } from '@/src/workflow/content'
import { isRestricted } from '@/src/workflow/permissions'
import { judgedArticle } from '@/src/workflow/judgedArticle'

/**
 * An embargo or a legal gate ends the preview links that were given out before it; a changed text leaves them as they are,
 * and their readers are told that it is not the newest.
 */
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
  else if (isNewText(previousDoc, doc)) await agePreviews(req, doc.id, now)
  return doc
}

type Stored = Readonly<Record<string, unknown>>

/** Asks only what is stored in another way: the canonical form of the largest texts, twice, would be felt in every save. */
function isNewText(before: Stored, after: Stored): boolean {
  const fields = CONTENT_FIELDS.filter((field) => !dequal(before[field], after[field]))
  const those = (doc: Stored) => Object.fromEntries(fields.map((field) => [field, doc[field]]))
  return fields.length > 0 && changedContent(those(before), those(after)).length > 0
}

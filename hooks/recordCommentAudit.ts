import type { CollectionAfterChangeHook } from 'payload'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import type { Comment } from '@/src/payload-types'
import { fieldsThatDiffer } from '@/src/workflow/content'
import { idOf } from '@/src/language/ids'

/** What of a comment may change after it was made (`hooks/checkComment`); whether it is resolved has entries of its own. */
const WATCHED = ['body', 'blocking', 'mentions']

const actionOf = (before: Comment, after: Comment): string => {
  if (before.blocking === true && after.blocking !== true) return 'unblockComment'
  if (before.blocking !== true && after.blocking === true) return 'blockComment'
  return 'editComment'
}

/** A comment that is changed, or no longer stops approval, is an entry of its article's chain: who and which, not its words. */
export const recordCommentAudit: CollectionAfterChangeHook<Comment> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const article = idOf(doc.article)
  if (operation === 'create' || article === null) return doc
  const changed = fieldsThatDiffer({ ...previousDoc }, { ...doc }, WATCHED)
  if (changed.length === 0) return doc
  await appendAudit(req, {
    ...{ chain: `article:${article}`, article, record: `comments/${doc.id}` },
    action: actionOf(previousDoc, doc),
    changed,
  })
  return doc
}

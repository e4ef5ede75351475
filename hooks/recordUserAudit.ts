import type { CollectionAfterChangeHook } from 'payload'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { fieldsThatDiffer } from '@/src/workflow/content'

const WATCHED = ['email', 'name', 'roles', 'disabled', 'desk', 'locale', 'quietNotices']

/** Who got which role, and from whom. Logins rewrite the account too, and are no change of it. */
export const recordUserAudit: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const changed = fieldsThatDiffer(operation === 'create' ? {} : previousDoc, doc, WATCHED)
  if (changed.length === 0) return doc
  await appendAudit(req, {
    chain: `users:${doc.id}`,
    record: `users/${doc.id}`,
    action: operation,
    to: (doc.roles ?? []).join(', '),
    changed,
  })
  return doc
}

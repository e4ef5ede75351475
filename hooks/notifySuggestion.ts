import type { CollectionAfterChangeHook } from 'payload'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { notify } from '@/src/editorial/notifications/notify'
import { changesOf } from '@/src/editorial/suggestions/changes'

/** A new suggestion is an entry of its record's chain, by the names of its fields, and editors and chiefs are told. */
export const notifySuggestion: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  const { relationTo, value } = doc.record as { relationTo: string; value: string }
  const record = `${relationTo}/${value}`
  await appendAudit(req, {
    chain: `${relationTo}:${value}`,
    record,
    action: 'suggest',
    changed: changesOf(doc.changes).map(({ field }) => field),
  })
  await notify(req, {
    article: null,
    record,
    key: `suggestion:${doc.id}`,
    notices: [{ kind: 'suggested', people: [], groups: ['editors'] }],
  })
  return doc
}

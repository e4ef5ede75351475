import type { GlobalAfterChangeHook } from 'payload'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { writeSite } from '@/src/editorial/publish/site'
import { fieldsThatDiffer } from '@/src/workflow/content'

const FIELDS = ['name', 'motto', 'footer', 'sections', 'imprint', 'policies']

/** A change of the settings is an entry with old and new values, and reaches readers in the same transaction. */
export const publishSite: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const before = previousDoc ?? {}
  const changed = fieldsThatDiffer(before, doc, FIELDS)
  if (changed.length > 0) {
    await appendAudit(req, {
      ...{ chain: 'site:site', record: 'site/site', action: 'update', changed },
      values: changed.map((field) => ({
        ...{ field, was: before[field] ?? null, is: doc[field] ?? null },
      })),
    })
  }
  await writeSite(req)
  return doc
}

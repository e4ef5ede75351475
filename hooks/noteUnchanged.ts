import type { CollectionBeforeChangeHook } from 'payload'

import { leaveUnchanged } from '@/src/editorial/database/unchangedSaves'
import { DERIVED_FIELDS, INNER_FIELDS, SERVER_FIELDS } from '@/src/workflow/articleFields'
import { changedContent, fieldsThatDiffer } from '@/src/workflow/content'
import { permitOf } from '@/src/workflow/permit'

/** The judge raises it for every save that he lets through. */
const REVISION = 'revision'
const OTHERS = [...INNER_FIELDS, ...SERVER_FIELDS, ...DERIVED_FIELDS].filter(
  (field) => field !== REVISION,
)

/**
 * A save of an article without a changed letter stores nothing: no version, no entry, no new revision, and nobody becomes a
 * contributor by it. What was worked out anew (findings, whose records may have changed meanwhile) counts as a change. After
 * the judge, who refuses it as he refuses any other.
 */
export const noteUnchanged: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc?.id) return data
  if (permitOf(req.context) || req.context.isRestoringVersion === true) return data
  const isSame =
    changedContent(originalDoc, data).length === 0 &&
    fieldsThatDiffer(originalDoc, data, OTHERS).length === 0
  if (!isSame) return data
  leaveUnchanged(req, String(originalDoc.id))
  return { ...data, [REVISION]: originalDoc[REVISION] }
}

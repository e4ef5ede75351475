import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { droppedValues } from '@/src/editorial/guards/relations'
import { recordsByIds } from '@/src/editorial/publish/records'
import {
  changedValues,
  RECORD_FIELDS,
  type RecordCollection,
} from '@/src/editorial/entities/recordFields'
import { fieldsThatDiffer } from '@/src/workflow/content'

const isRecord = (collection: string): collection is RecordCollection =>
  Object.hasOwn(RECORD_FIELDS, collection)

/** Read anew: what a request asked for (`select`) shapes the document that hooks are given, and would hide a field. */
async function changeOf(
  req: PayloadRequest,
  collection: string,
  before: Record<string, unknown> & { id: string },
) {
  if (!isRecord(collection)) return null
  const after = (await recordsByIds(req, collection, [before.id])).get(before.id)
  return after ? changedValues(collection, before, { ...after }) : null
}

/**
 * Changes of persons, sources, events, media and settings: a chain for each kind of record. A change is told with old and
 * new value, but for private fields and masked sources.
 */
export const recordEntityAudit =
  (collection: string): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const before = operation === 'create' ? {} : previousDoc
    const keys = Object.keys(doc).filter((key) => key !== 'updatedAt' && key !== 'createdAt')
    const change = operation === 'update' && (await changeOf(req, collection, previousDoc))
    await appendAudit(req, {
      chain: `${collection}:${doc.id}`,
      record: `${collection}/${doc.id}`,
      action: req.context.isRestoringVersion === true ? 'restoreVersion' : operation,
      changed: [
        ...new Set([...fieldsThatDiffer(before, doc, keys), ...(change ? change.changed : [])]),
      ],
      values: [...(change ? change.values : []), ...droppedValues(req)],
    })
    return doc
  }

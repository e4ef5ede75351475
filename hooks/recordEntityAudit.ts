import type { CollectionAfterChangeHook } from 'payload'

import { appendAudit } from '@/src/audit/appendAudit'
import { droppedValues } from '@/src/newsroom/droppedRelations'
import { fieldsThatDiffer } from '@/src/workflow/fieldsThatDiffer'

/** Changes of persons, sources, events, media and settings: a chain for each kind of record. */
export const recordEntityAudit =
  (collection: string): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const before = operation === 'create' ? {} : previousDoc
    const keys = Object.keys(doc).filter((key) => key !== 'updatedAt' && key !== 'createdAt')
    await appendAudit(req, {
      chain: `${collection}:${doc.id}`,
      record: `${collection}/${doc.id}`,
      action: operation,
      changed: fieldsThatDiffer(before, doc, keys),
      values: droppedValues(req),
    })
    return doc
  }

import type { CollectionAfterChangeHook } from 'payload'

import { tellAssignee } from '@/src/editorial/assignments/tellAssignee'

/** Whoever an assignment is given to is told, in its own transaction. */
export const notifyAssignee: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  await tellAssignee(req, doc, previousDoc?.assignee)
  return doc
}

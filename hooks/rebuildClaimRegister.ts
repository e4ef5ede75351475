import type { CollectionAfterChangeHook } from 'payload'

import { registerRows } from '@/src/newsroom/registerRows'
import { writeRegister } from '@/src/newsroom/writeRegister'
import { findPublication } from '@/src/publish/findPublication'
import { isPublishing } from '@/src/workflow/isPublishing'
import { permitOf } from '@/src/workflow/permit'

/** Keeps the claim register equal to the article, in the article's own transaction. */
export const rebuildClaimRegister: CollectionAfterChangeHook = async ({ doc, req }) => {
  const action = permitOf(req.context)?.action
  const ending = action === 'retract' || action === 'withdraw'
  const live =
    isPublishing(action) || (!ending && (await findPublication(req, doc.id))?.state === 'live')
  await writeRegister(req, doc.id, registerRows(doc, live))
  return doc
}

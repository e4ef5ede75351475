import type { CollectionAfterChangeHook } from 'payload'

import { registerRows, writeRegister } from '@/src/editorial/sourcing/claimRegister'
import { findPublication } from '@/src/editorial/publish/publications'
import { isPublishing } from '@/src/workflow/transitions'
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

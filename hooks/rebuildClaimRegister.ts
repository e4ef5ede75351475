import type { CollectionAfterChangeHook } from 'payload'

import { registerRows } from '@/src/newsroom/registerRows'
import { writeRegister } from '@/src/newsroom/writeRegister'
import { findPublication } from '@/src/publish/findPublication'
import { permitOf } from '@/src/workflow/permit'

/** Keeps the claim register equal to the article, in the article's own transaction. */
export const rebuildClaimRegister: CollectionAfterChangeHook = async ({ doc, req }) => {
  const publishing = permitOf(req.context)?.action === 'publish'
  const live = publishing || (await findPublication(req, doc.id))?.state === 'live'
  await writeRegister(req, doc.id, registerRows(doc, live))
  return doc
}

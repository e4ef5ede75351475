import type { CollectionAfterChangeHook } from 'payload'

import { registerRows, writeRegister } from '@/src/editorial/sourcing/claimRegister'
import { findPublication } from '@/src/editorial/publish/publications'
import type { Article } from '@/src/payload-types'
import { isPublishing } from '@/src/workflow/transitions'
import { permitOf } from '@/src/workflow/permit'

const idsIn = ({ claims }: Partial<Article>): string[] => (claims ?? []).map(({ id }) => id ?? '')

/** Keeps the claim register equal to the article, in the article's own transaction. */
export const rebuildClaimRegister: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  // Of a version that is put back Payload hands over another one as what was before.
  const stood =
    req.context.isRestoringVersion === true
      ? null
      : operation === 'create'
        ? []
        : idsIn(previousDoc)
  if (stood?.length === 0 && idsIn(doc).length === 0) return doc
  const action = permitOf(req.context)?.action
  const ending = action === 'retract' || action === 'withdraw'
  const live =
    isPublishing(action) || (!ending && (await findPublication(req, doc.id))?.state === 'live')
  await writeRegister(req, doc.id, registerRows(doc, live), stood)
  return doc
}

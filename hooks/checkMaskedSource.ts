import { randomBytes } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'

import { approvalFalls, identityIn, MASKED_REFUSALS } from '@/src/editorial/entities/maskedSource'
import { isMasked } from '@/src/editorial/entities/recordFields'
import { idOf } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import { isBareLabel } from '@/src/sourcing/bareLabel'
import { actorOf } from '@/src/workflow/actor'
import { may } from '@/src/workflow/roles'

type Doc = Readonly<Record<string, unknown>>

const label = ({ publicLabel }: Doc): string =>
  typeof publicLabel === 'string' ? publicLabel.trim() : ''

/** Who approves: nobody but a chief, for himself or herself; and nobody's word outlives what it was about. */
function approver(before: Doc, after: Doc, user: Parameters<typeof actorOf>[0]): string | null {
  const [was, is] = [idOf(before.approvedBy), idOf(after.approvedBy)]
  if (was === is) return approvalFalls(before, after) ? null : is
  const actor = actorOf(user)
  const mayApprove = may(actor, 'answer') && (is === null || is === actor?.id)
  if (user && !mayApprove) throw new RefusalError(MASKED_REFUSALS.approval())
  return is
}

/**
 * Before anything is stored of it: a masked source holds its label and nothing that says who it is. Its name is the label, its
 * address says nothing. Refuses a bare label (400 `maskedLabel`), whatever could be an identity (400 `maskedIdentity`, by the
 * fields' names, never their values), a named record that would turn masked (409: every record has a version from its first save,
 * and its name stands in it), and an approval by anybody but a chief (403).
 */
export const checkMaskedSource: CollectionBeforeValidateHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before: Doc = (operation === 'update' && originalDoc) || {}
  const after: Doc = { ...before, ...data }
  if (operation === 'update' && isMasked(after) && !isMasked(before)) {
    throw new RefusalError(MASKED_REFUSALS.turns())
  }
  // One that speaks under its name from now on: an address can be made of it, and nobody has to approve it.
  if (!isMasked(after)) return isMasked(before) ? { ...data, slug: '', approvedBy: null } : data
  const slug = after.slug === before.slug || !after.slug ? [] : ['slug']
  const fields = [...identityIn(before, after), ...slug]
  if (fields.length > 0) throw new RefusalError(MASKED_REFUSALS.identity({ problems: fields }))
  if (isBareLabel(label(after))) throw new RefusalError(MASKED_REFUSALS.label())
  return {
    ...data,
    name: label(after),
    publicLabel: label(after),
    slug: before.slug ?? `gizli-${randomBytes(6).toString('hex')}`,
    approvedBy: approver(before, after, req.user),
  }
}

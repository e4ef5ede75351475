import type { CollectionBeforeOperationHook } from 'payload'

import { IDENTITY_REFUSALS } from '@/src/editorial/accounts/refusals'
import { RefusalError } from '@/src/language/refusal'
import { fieldsThatDiffer } from '@/src/workflow/content'

const KEPT = ['roles', 'disabled', 'desk']

/**
 * Nobody changes their own roles, desk or account state. Asked before the operation, because field access would drop
 * the value in silence and answer with success. The form sends the fields back unchanged, which is no change.
 */
export const refuseOwnRoles: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { id, data } = args as { id?: unknown; data?: Record<string, unknown> }
  if (operation !== 'update' || !req.user || id !== req.user.id || !data) return args
  const sent = KEPT.filter((field) => data[field] !== undefined)
  if (fieldsThatDiffer({ ...req.user }, data, sent).length === 0) return args
  throw new RefusalError(IDENTITY_REFUSALS.ownRoles())
}

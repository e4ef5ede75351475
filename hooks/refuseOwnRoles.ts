import type { CollectionBeforeOperationHook } from 'payload'

import { RefusalError } from '@/src/errors'
import { fieldsThatDiffer } from '@/src/workflow/fieldsThatDiffer'

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
  throw new RefusalError({
    code: 'ownRoles',
    status: 403,
    message: {
      tr: 'Kendi rollerinizi, masanızı ya da hesap durumunuzu değiştiremezsiniz.',
      en: 'You cannot change your own roles, desk or account state.',
    },
  })
}

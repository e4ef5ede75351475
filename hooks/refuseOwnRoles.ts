import type { CollectionBeforeChangeHook } from 'payload'

import { RefusalError } from '@/src/errors'
import { fieldsThatDiffer } from '@/src/workflow/fieldsThatDiffer'

const KEPT = ['roles', 'disabled', 'desk']

/** Nobody changes their own roles, desk or account state: field access would drop it in silence, with success. */
export const refuseOwnRoles: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!originalDoc || !req.user || originalDoc.id !== req.user.id) return data
  if (fieldsThatDiffer(originalDoc, data, KEPT).length === 0) return data
  throw new RefusalError({
    code: 'ownRoles',
    status: 403,
    message: {
      tr: 'Kendi rollerinizi, masanızı ya da hesap durumunuzu değiştiremezsiniz.',
      en: 'You cannot change your own roles, desk or account state.',
    },
  })
}

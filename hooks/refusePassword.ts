import type { CollectionBeforeOperationHook } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { IDENTITY_REFUSALS } from '@/src/editorial/accounts/refusals'

const KEPT_APART = ['password', 'hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration']

/** A password is written on one road only (`src/editorial/accounts/passwords`), and the data of no operation is that road. */
export const refusePassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const data = (args.data ?? {}) as Record<string, unknown>
  // The form of an account sends fields without a value as null or empty.
  const sent = KEPT_APART.some((name) => ![undefined, null, ''].includes(data[name] as null))
  if (sent) throw new RefusalError(IDENTITY_REFUSALS.passwordElsewhere())
  return args
}

import type { PayloadRequest } from 'payload'

import { appendAudit } from '@/src/audit/appendAudit'

/** What happens to an account beside its fields. Entries hold no address of a client, no token and no password. */
export type AccountAction =
  | 'login'
  | 'failedLogin'
  | 'logout'
  | 'changePassword'
  | 'askReset'
  | 'makePasswordLink'
  | 'resetPassword'
  | 'endSessions'

/** Enters it in the account's own chain, which admins read, in the request's transaction. */
export const noteAccount = (
  req: PayloadRequest,
  user: string,
  action: AccountAction,
  said: { to?: string; reason?: string } = {},
): Promise<void> =>
  appendAudit(req, { chain: `users:${user}`, record: `users/${user}`, action, ...said })

import { userInfo } from 'node:os'
import type { Payload } from 'payload'

import { appendAudit } from '@/src/audit/appendAudit'
import { inTransaction } from '@/src/db/inTransaction'

type Operation = {
  action: 'rebuildPublic' | 'takeBackup' | 'restoreBackup' | 'exportAudit'
  /** What it was done to or with. */
  record: string
  to?: string
  what: string
}

/** Notes in the audit log (chain `system`) what was done to the whole newsroom, and by whom on this machine. */
export const noteOperation = (
  payload: Payload,
  { action, record, to, what }: Operation,
): Promise<void> =>
  inTransaction(payload, { context: { channel: 'cli' } }, (req) =>
    appendAudit(req, {
      ...{ chain: 'system', record, action, to },
      reason: `${userInfo().username}: ${what}`,
    }),
  )

import { userInfo } from 'node:os'
import type { Payload } from 'payload'

import { appendAudit } from '@/src/audit/appendAudit'
import { inTransaction } from '@/src/db/inTransaction'

/** Notes in the audit log (chain `system`) that the public half is rebuilt, by whom on this machine, and what came of it. */
export const recordRebuild = (
  payload: Payload,
  to: 'begun' | 'done',
  what: string,
): Promise<void> =>
  inTransaction(payload, { context: { channel: 'cli' } }, (req) =>
    appendAudit(req, {
      chain: 'system',
      record: 'kunye_public',
      action: 'rebuildPublic',
      to,
      reason: `${userInfo().username}: ${what}`,
    }),
  )

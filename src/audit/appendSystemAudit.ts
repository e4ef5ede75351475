import type { ClientSession, Db } from 'mongodb'

import { auditHash, GENESIS, type AuditEntry } from './auditHash'
import { storedEntry, type RawEntry } from './storedEntry'
import { wellFormed } from './wellFormed'

/**
 * Appends an entry of the machine's own (no person asked by the API) to the chain `system`, in the session's transaction, where
 * there is no Payload to ask: while data is migrated. `at` is the database's time.
 */
export async function appendSystemAudit(
  db: Db,
  session: ClientSession,
  said: Pick<AuditEntry, 'action' | 'record' | 'from' | 'to' | 'reason'> & { at: Date },
): Promise<void> {
  const entries = db.collection<RawEntry>('audit-log')
  const found = await entries.findOne({ chain: 'system' }, { sort: { seq: -1 }, session })
  const last = found ? storedEntry(found) : null
  const { at, ...words } = said
  const entry: AuditEntry = wellFormed({
    ...{ chain: 'system', seq: (last?.seq ?? 0) + 1, article: null },
    ...words,
    ...{ at: at.toISOString(), actor: null, actorName: null, roles: [] },
    ...{
      actorType: 'system',
      channel: 'cli',
      contentHash: null,
      overrides: null,
      changed: [],
      values: null,
    },
    prevHash: last?.hash ?? GENESIS,
  })
  // The time is stored as one, and read back as text (`storedEntry`).
  await entries.insertOne({ ...entry, hash: auditHash(entry), at }, { session })
}

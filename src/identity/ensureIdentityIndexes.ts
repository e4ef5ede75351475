import type { Payload } from 'payload'

import { passwordLinks } from './passwordLinks'
import { passwordMails } from './passwordMails'
import { staffSessions } from './staffSessions'

/** Indexes of sessions and links; MongoDB itself takes away what has run out. */
export async function ensureIdentityIndexes(payload: Payload): Promise<void> {
  for (const rows of [staffSessions(payload), passwordLinks(payload)]) {
    await rows.createIndex({ user: 1 })
    await rows.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 })
  }
  await passwordMails(payload).createIndex({ nextAt: 1 })
}

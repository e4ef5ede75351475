import { createHash } from 'node:crypto'

export type AuditEntry = {
  chain: string
  seq: number
  article: string | null
  record: string | null
  at: string
  action: string
  actor: string | null
  actorName: string | null
  roles: string[]
  actorType: 'user' | 'system'
  channel: string
  from: string | null
  to: string | null
  reason: string | null
  contentHash: string | null
  overrides: unknown
  changed: string[]
  prevHash: string
}

/** The hash of the entry before the first one of a chain. */
export const GENESIS = '0'.repeat(64)

/** SHA-256 (hex) over every field of an entry in a fixed order, the previous hash included. */
export function auditHash(entry: AuditEntry): string {
  const fields = [
    entry.chain,
    entry.seq,
    entry.article,
    entry.record,
    entry.at,
    entry.action,
    entry.actor,
    entry.actorName,
    entry.roles,
    entry.actorType,
    entry.channel,
    entry.from,
    entry.to,
    entry.reason,
    entry.contentHash,
    entry.overrides ?? null,
    entry.changed,
    entry.prevHash,
  ]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}

import { createHash } from 'node:crypto'

/** What a field held before and after; plain JSON, texts and times (ISO 8601) as text. */
export type ChangedValue = { field: string; was: unknown; is: unknown }

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
  /** Old and new value of those changed fields whose values are told; null where none is. */
  values: ChangedValue[] | null
  prevHash: string
}

/** The hash of the entry before the first one of a chain. */
export const GENESIS = '0'.repeat(64)

/**
 * SHA-256 (hex) over every field of an entry in a fixed order, the previous hash included. `values` comes last and only
 * where there are any: the entries of before it existed keep their hash.
 */
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
    ...((entry.values ?? null) === null ? [] : [entry.values]),
  ]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}

/** An entry as it lies in the database, read by the driver: nobody vouches for any of it. */
export type RawEntry = Readonly<Record<string, unknown>>
export type StoredEntry = AuditEntry & { hash: string }

const list = (value: unknown): unknown => value ?? []

/**
 * A raw row as an entry, absent fields as null or an empty list, a time as ISO text. Values are kept whatever they
 * are: a number where a text should stand has another hash, and so comes out as changed.
 */
export function storedEntry(raw: RawEntry): StoredEntry {
  const { at } = raw
  return {
    chain: raw.chain,
    seq: raw.seq,
    article: raw.article ?? null,
    record: raw.record ?? null,
    at: at instanceof Date && !Number.isNaN(at.getTime()) ? at.toISOString() : at,
    action: raw.action,
    actor: raw.actor ?? null,
    actorName: raw.actorName ?? null,
    roles: list(raw.roles),
    actorType: raw.actorType,
    channel: raw.channel,
    from: raw.from ?? null,
    to: raw.to ?? null,
    reason: raw.reason ?? null,
    contentHash: raw.contentHash ?? null,
    overrides: raw.overrides ?? null,
    changed: list(raw.changed),
    values: raw.values ?? null,
    prevHash: raw.prevHash,
    hash: raw.hash,
    // A boundary: what is not as the type says fails the hash, which is the whole point.
  } as StoredEntry
}

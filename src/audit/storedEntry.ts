import type { AuditEntry } from './auditHash'

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

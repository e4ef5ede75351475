import type { PayloadRequest } from 'payload'
import type { ClientSession, Db } from 'mongodb'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { lookedUpAs, takeLookedUp } from '@/src/editorial/database/lookedUp'
import { sessionOf } from '@/src/editorial/database/transactions'
import { databaseNow } from '@/src/platform/database/clock'
import { actorOf } from '@/src/workflow/actor'
import { type AuditEntry, auditHash, GENESIS, type RawEntry, storedEntry } from './entries'

type AuditFacts = Partial<
  Pick<
    AuditEntry,
    | 'article'
    | 'record'
    | 'from'
    | 'to'
    | 'reason'
    | 'contentHash'
    | 'overrides'
    | 'changed'
    | 'values'
  >
> & { chain: string; action: string }

/** By which way a request came: `rest`, `graphql`, `cli`, or what our own code says of itself (`job`). */
export const channelOf = (req: PayloadRequest): string => {
  if (typeof req.context.channel === 'string') return req.context.channel
  return { REST: 'rest', GraphQL: 'graphql', local: 'cli' }[req.payloadAPI] ?? 'rest'
}

type Head = Pick<AuditEntry, 'seq'> & { hash: string }

/** Where the last entry of a chain is kept that a save has looked up beforehand. */
export const headOf = (chain: string) => lookedUpAs<Head | null>(`audit ${chain}`)

/**
 * Appends one entry to its chain, in the caller's transaction: without the write there is no entry, and without
 * the entry no write. Two writers of one chain collide on (chain, seq), and one of them is refused.
 */
export async function appendAudit(req: PayloadRequest, facts: AuditFacts): Promise<void> {
  const actor = actorOf(req.user)
  const session = await sessionOf(req)
  const entries = editorialDatabase(req.payload).collection<RawEntry>('audit-log')
  const last = await takeLookedUp(session, headOf(facts.chain), async () => {
    const found = await entries.findOne({ chain: facts.chain }, { sort: { seq: -1 }, session })
    return found ? storedEntry(found) : null
  })
  const at = await databaseNow(editorialDatabase(req.payload))
  const entry: AuditEntry = wellFormed({
    chain: facts.chain,
    seq: (last?.seq ?? 0) + 1,
    article: facts.article ?? null,
    record: facts.record ?? null,
    at: at.toISOString(),
    action: facts.action,
    actor: actor?.id ?? null,
    actorName: actor && typeof req.user?.name === 'string' ? req.user.name : null,
    roles: [...(actor?.roles ?? [])],
    actorType: actor ? 'user' : 'system',
    channel: channelOf(req),
    from: facts.from ?? null,
    to: facts.to ?? null,
    reason: facts.reason ?? null,
    contentHash: facts.contentHash ?? null,
    overrides: facts.overrides ?? null,
    changed: facts.changed ?? [],
    values: facts.values?.length ? facts.values : null,
    prevHash: last?.hash ?? GENESIS,
  })
  // By the driver: no field of it is a person's, and Payload's way through twenty of them took longer than the write. The time is
  // stored as one, and read back as text (`storedEntry`).
  await entries.insertOne({ ...entry, hash: auditHash(entry), at }, { session })
}

const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * The value with every half of a character (lone surrogate) replaced by U+FFFD, in strings at any depth.
 * The database does the same when it stores text, and a hash made before it would not fit what is stored.
 */
function wellFormed<T>(value: T): T {
  const walk = (inner: unknown): unknown => {
    if (typeof inner === 'string') return inner.replace(LONE_SURROGATE, '\ufffd')
    if (Array.isArray(inner)) return inner.map(walk)
    if (typeof inner !== 'object' || inner === null || inner instanceof Date) return inner
    return Object.fromEntries(
      Object.entries(inner)
        .filter(([, part]) => part !== undefined)
        .map(([key, part]) => [key, walk(part)]),
    )
  }
  // Only the characters inside strings change, so the shape is the one that came in.
  return walk(value) as T
}

/**
 * Appends an entry of the machine's own (no person asked by the API) to the chain `system`, in the session's transaction, where
 * there is no Payload to ask: while data is migrated. `at` is the database's time.
 */
export async function appendSystemAudit(
  db: Db,
  session: ClientSession,
  facts: Pick<AuditEntry, 'action' | 'record' | 'from' | 'to' | 'reason'> & { at: Date },
): Promise<void> {
  const entries = db.collection<RawEntry>('audit-log')
  const found = await entries.findOne({ chain: 'system' }, { sort: { seq: -1 }, session })
  const last = found ? storedEntry(found) : null
  const { at, ...words } = facts
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

import type { PayloadRequest } from 'payload'

import { databaseNow } from '@/src/db/databaseClock'
import { editorialDatabase } from '@/src/db/editorialDatabase'
import { actorOf } from '@/src/workflow/actor'
import { auditHash, GENESIS, type AuditEntry } from './auditHash'
import { wellFormed } from './wellFormed'

type Said = Partial<
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

/**
 * Appends one entry to its chain, in the caller's transaction: without the write there is no entry, and without
 * the entry no write. Two writers of one chain collide on (chain, seq), and one of them is refused.
 */
export async function appendAudit(req: PayloadRequest, said: Said): Promise<void> {
  const actor = actorOf(req.user)
  const { docs } = await req.payload.find({
    collection: 'audit-log',
    where: { chain: { equals: said.chain } },
    sort: '-seq',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const last = docs[0]
  const entry: AuditEntry = wellFormed({
    chain: said.chain,
    seq: (last?.seq ?? 0) + 1,
    article: said.article ?? null,
    record: said.record ?? null,
    at: (await databaseNow(editorialDatabase(req.payload))).toISOString(),
    action: said.action,
    actor: actor?.id ?? null,
    actorName: actor && typeof req.user?.name === 'string' ? req.user.name : null,
    roles: [...(actor?.roles ?? [])],
    actorType: actor ? 'user' : 'system',
    channel: channelOf(req),
    from: said.from ?? null,
    to: said.to ?? null,
    reason: said.reason ?? null,
    contentHash: said.contentHash ?? null,
    overrides: said.overrides ?? null,
    changed: said.changed ?? [],
    values: said.values?.length ? said.values : null,
    prevHash: last?.hash ?? GENESIS,
  })
  await req.payload.create({
    collection: 'audit-log',
    data: { ...entry, hash: auditHash(entry) } as never,
    depth: 0,
    req,
    overrideAccess: true,
  })
}

import type { Payload } from 'payload'
import type { ObjectId, WithId } from 'mongodb'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { claimRow, COUNTED } from '@/src/editorial/jobs/claimRow'
import { retryDelay, type Job } from '@/src/editorial/jobs/runJobs'
import { grouped } from '@/src/language/grouped'
import { databaseNow } from '@/src/platform/database/clock'
import { env } from '@/src/platform/env'
import { addressAllowed, webhookUrlProblem } from './address'
import { webhookDeliveries, type WebhookDelivery } from './outbox'
import { type Posted, postOnce, signMessage } from './postOnce'
import { webhookSecretsOf } from './secrets'

/** About a day, by `retryDelay`; then people have to look after it. */
const ATTEMPTS = 9
/** Trying again changes nothing. */
const FINAL = ['inactive']

const failed = (problem: string): Posted => ({ ok: false, statusCode: null, problem })

async function attempt(payload: Payload, row: Claimed): Promise<Posted | null> {
  const webhook = await payload.findByID({
    collection: 'webhooks',
    id: row.webhook,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!webhook) return null
  if (webhook.active !== true && row.event !== 'test') return failed('inactive')
  const allowPrivate = env().KUNYE_WEBHOOK_ALLOW_PRIVATE === 'on'
  // What was allowed when it was saved may not be today.
  if (webhookUrlProblem(webhook.url, allowPrivate)) return failed('badUrl')
  const now = await databaseNow(editorialDatabase(payload))
  const secrets = await webhookSecretsOf(payload, row.webhook, now)
  if (secrets.length === 0) return failed('noSecret')
  const id = `msg_${row._id.toHexString()}`
  return postOnce(new URL(webhook.url), {
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Kunye-Webhooks/1',
      ...signMessage({ id, at: now, body: row.body, secrets }),
    },
    body: row.body,
    mayReach: (address) => addressAllowed(address, allowPrivate),
  })
}

/** Makes one attempt at a claimed message and keeps what came of it. Answers whether the receiver took it. */
async function deliver(payload: Payload, row: Claimed): Promise<boolean> {
  const rows = webhookDeliveries(payload)
  const mine = { _id: row._id, token: row.token }
  const posted = await attempt(payload, row)
  if (!posted) {
    await rows.deleteOne(mine)
    return true
  }
  const { ok, statusCode, problem } = posted
  const gaveUp = row.attempts >= ATTEMPTS || FINAL.includes(problem ?? '')
  await rows.updateOne(mine, [
    {
      $set: {
        state: ok ? 'delivered' : gaveUp ? 'failed' : 'pending',
        token: null,
        statusCode,
        problem,
        nextAt: { $add: ['$$NOW', retryDelay(row.attempts)] },
        doneAt: ok || gaveUp ? '$$NOW' : null,
      },
    },
  ])
  if (!ok) {
    const said = [problem, statusCode].filter(Boolean).join(' ')
    payload.logger.warn(
      `Webhook iletilemedi / not delivered (${row.attempts}/${ATTEMPTS}): ${row.webhook} ${said}`,
    )
  }
  return ok
}

export type Claimed = WithId<WebhookDelivery> & { token: string }

/** Longer than one attempt can take (see `postOnce`). */
const LEASE_MS = 60_000

/** Takes this message, where its time has come (see `claimRow`); null too when another process has it, or it is done. */
export const claimDelivery = (payload: Payload, id: ObjectId): Promise<Claimed | null> =>
  claimRow(webhookDeliveries(payload), {
    filter: { _id: id, state: 'pending' },
    leaseMs: LEASE_MS,
    noted: { ...COUNTED, lastAt: '$$NOW' },
  })

/** More than one round can send; the next round sees the rest. */
const BATCH = 500

/**
 * Whose turn it is, by webhook, oldest first: of each receiver and article only the earliest message that waits, so
 * that nobody hears of a correction before the publication.
 */
export async function nextDeliveries(payload: Payload): Promise<Map<string, ObjectId[]>> {
  const heads = await webhookDeliveries(payload)
    .aggregate<{ _id: { webhook: string }; id: ObjectId }>([
      { $match: { state: 'pending' } },
      { $sort: { state: 1, webhook: 1, article: 1, seq: 1 } },
      {
        $group: {
          _id: { webhook: '$webhook', article: '$article' },
          id: { $first: '$_id' },
          nextAt: { $first: '$nextAt' },
          createdAt: { $first: '$createdAt' },
        },
      },
      { $match: { $expr: { $lte: ['$nextAt', '$$NOW'] } } },
      { $sort: { createdAt: 1, id: 1 } },
      { $limit: BATCH },
    ])
    .toArray()
  const lanes = grouped(heads, ({ _id }) => _id.webhook)
  return new Map([...lanes].map(([webhook, its]) => [webhook, its.map(({ id }) => id)]))
}

/** One receiver's messages, one after the other. One that fails ends its lane: who is down now will be so for the next. */
async function lane(payload: Payload, ids: ObjectId[], signal: AbortSignal): Promise<number> {
  let sent = 0
  for (const id of ids) {
    if (signal.aborted) break
    const row = await claimDelivery(payload, id)
    if (!row) continue
    if (!(await deliver(payload, row))) break
    sent += 1
  }
  return sent
}

/**
 * Sends what is in the webhooks' outbox. Each message is claimed for one process; one killed between the receiver's
 * answer and its own note sends it again after the lease, under the same id. Receivers do not wait for one another
 * longer than one attempt takes.
 */
export const webhookJob: Job = {
  name: 'webhooks',
  everyMs: 5_000,
  run: async (payload, signal) => {
    const lanes = await nextDeliveries(payload)
    const ended = await Promise.allSettled(
      [...lanes.values()].map((ids) => lane(payload, ids, signal)),
    )
    for (const one of ended) if (one.status === 'rejected') throw one.reason
    // Behind each message that went there may be a later one of the same article.
    return ended.some((one) => one.status === 'fulfilled' && one.value > 0) ? 0 : null
  },
}

import type { Endpoint, PayloadRequest } from 'payload'
import { ObjectId } from 'mongodb'

import { answering, readableRecord } from '@/src/editorial/api/answering'
import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { inTransaction, sessionOf } from '@/src/editorial/database/transactions'
import { makeRefusal, RefusalError } from '@/src/language/refusal'
import type { Webhook } from '@/src/payload-types'
import { databaseNow } from '@/src/platform/database/clock'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { queueDelivery, webhookDeliveries } from './outbox'
import { renewWebhookSecret } from './secrets'

/** Why a webhook is not found, or its message not sent again. */
const WEBHOOK_REFUSALS = {
  missing: makeRefusal('notFound', 404, {
    tr: 'Böyle bir webhook yok.',
    en: 'There is no such webhook.',
  }),
  notFailed: makeRefusal('notFailed', 409, {
    tr: 'Yalnız vazgeçilmiş bir ileti yeniden gönderilir.',
    en: 'Only a message that was given up is sent again.',
  }),
} as const

/** The webhook a request is about. Refuses (403) everybody but admins, and (404) what is not there. */
async function webhookFor(req: PayloadRequest): Promise<Webhook> {
  const actor = actorOf(req.user)
  if (!actor?.roles.includes('admin')) throw new RefusalError(REFUSALS.unknownActor())
  return readableRecord(req, 'webhooks', String(req.routeParams?.id), {
    missing: WEBHOOK_REFUSALS.missing(),
  })
}

const SHOWN = 50

const note = (req: PayloadRequest, webhook: string, action: string, to?: string): Promise<void> =>
  appendAudit(req, { chain: `webhooks:${webhook}`, record: `webhooks/${webhook}`, action, to })

const list = answering(async (req) => {
  const { id } = await webhookFor(req)
  const rows = await webhookDeliveries(req.payload)
    .find({ webhook: id }, { sort: { createdAt: -1 }, limit: SHOWN })
    .toArray()
  const deliveries = rows.map((row) => ({
    id: row._id.toHexString(),
    event: row.event,
    article: row.article,
    createdAt: row.createdAt,
    state: row.state,
    attempts: row.attempts,
    lastAt: row.lastAt,
    nextAt: row.state === 'pending' && row.attempts > 0 ? row.nextAt : null,
    statusCode: row.statusCode,
    problem: row.problem,
  }))
  return Response.json({ deliveries })
})

const renew = answering(async (req) => {
  const { id } = await webhookFor(req)
  const secret = await inTransaction(req.payload, req, async (fresh) => {
    await note(fresh, id, 'newSecret')
    return renewWebhookSecret(fresh, id, await databaseNow(editorialDatabase(fresh.payload)))
  })
  return Response.json({ secret }, { headers: { 'cache-control': 'no-store' } })
})

const trial = answering(async (req) => {
  const { id, name } = await webhookFor(req)
  const body = JSON.stringify({
    type: 'test',
    timestamp: (await databaseNow(editorialDatabase(req.payload))).toISOString(),
    data: { webhook: name },
  })
  const delivery = await inTransaction(req.payload, req, async (fresh) => {
    await note(fresh, id, 'testWebhook')
    return queueDelivery(fresh, { webhook: id, article: null, event: 'test', body })
  })
  return Response.json({ delivery })
})

const resend = answering(async (req) => {
  const { id } = await webhookFor(req)
  const delivery = String(req.routeParams?.delivery)
  const isAsked =
    ObjectId.isValid(delivery) &&
    (await inTransaction(req.payload, req, async (fresh) => {
      const asked = await webhookDeliveries(req.payload).updateOne(
        { _id: new ObjectId(delivery), webhook: id, state: 'failed' },
        { $set: { state: 'pending', nextAt: new Date(0), attempts: 0, doneAt: null } },
        { session: await sessionOf(fresh) },
      )
      if (asked.modifiedCount === 1) await note(fresh, id, 'resendWebhook', delivery)
      return asked.modifiedCount === 1
    }))
  if (isAsked) return Response.json({ delivery })
  throw new RefusalError(WEBHOOK_REFUSALS.notFailed())
})

/**
 * For admins: `GET /api/webhooks/:id/deliveries` → `{deliveries}`, newest first; `POST …/secret` → `{secret}`, shown this
 * once; `POST …/test` and `POST …/deliveries/:delivery/resend` → `{delivery}`.
 */
export const webhookEndpoints: Endpoint[] = [
  { path: '/:id/deliveries', method: 'get', handler: list },
  { path: '/:id/secret', method: 'post', handler: renew },
  { path: '/:id/test', method: 'post', handler: trial },
  { path: '/:id/deliveries/:delivery/resend', method: 'post', handler: resend },
]

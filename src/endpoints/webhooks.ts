import { ObjectId } from 'mongodb'
import type { Endpoint, PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'
import { databaseNow } from '@/src/db/databaseClock'
import { appendAudit } from '@/src/audit/appendAudit'
import { inTransaction } from '@/src/db/inTransaction'
import { sessionOf } from '@/src/db/sessionOf'
import { RefusalError } from '@/src/errors'
import { queueDelivery } from '@/src/newsroom/queueDelivery'
import { webhookDeliveries } from '@/src/newsroom/webhookDeliveries'
import { renewWebhookSecret } from '@/src/newsroom/renewWebhookSecret'
import { answering } from './answering'
import { webhookFor } from './webhookFor'

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
  throw new RefusalError({
    code: 'notFailed',
    status: 409,
    message: {
      tr: 'Yalnız vazgeçilmiş bir ileti yeniden gönderilir.',
      en: 'Only a message that was given up is sent again.',
    },
  })
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

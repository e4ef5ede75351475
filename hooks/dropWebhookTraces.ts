import type { CollectionAfterDeleteHook } from 'payload'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { sessionOf } from '@/src/editorial/database/transactions'
import { webhookDeliveries } from '@/src/editorial/webhooks/outbox'
import { dropWebhookSecrets } from '@/src/editorial/webhooks/secrets'

/** A deleted webhook takes its secret and its messages with it; that it was there stays in the log. */
export const dropWebhookTraces: CollectionAfterDeleteHook = async ({ id, req }) => {
  const webhook = String(id)
  const session = await sessionOf(req)
  await webhookDeliveries(req.payload).deleteMany({ webhook }, { session })
  await dropWebhookSecrets(req, webhook)
  await appendAudit(req, {
    chain: `webhooks:${webhook}`,
    record: `webhooks/${webhook}`,
    action: 'delete',
  })
}

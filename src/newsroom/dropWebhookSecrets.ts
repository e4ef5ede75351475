import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/src/db/sessionOf'
import { webhookSecretRows } from './webhookSecretRows'

/** Forgets a webhook's secrets, in the caller's transaction. */
export async function dropWebhookSecrets(req: PayloadRequest, webhook: string): Promise<void> {
  const session = await sessionOf(req)
  await webhookSecretRows(req.payload).deleteOne({ _id: webhook }, { session })
}

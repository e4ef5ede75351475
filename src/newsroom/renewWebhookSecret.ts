import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/src/db/sessionOf'
import { seal } from './seal'
import { webhookSecretRows } from './webhookSecretRows'

const FORMER_MS = 24 * 60 * 60_000

/** Makes a webhook's secret anew (`whsec_` + 32 random bytes, Standard Webhooks), in the caller's transaction. */
export async function renewWebhookSecret(
  req: PayloadRequest,
  webhook: string,
  now: Date,
): Promise<string> {
  const session = await sessionOf(req)
  const rows = webhookSecretRows(req.payload)
  const secret = `whsec_${randomBytes(32).toString('base64')}`
  const before = await rows.findOne({ _id: webhook }, { session })
  const former = before && {
    sealed: before.current,
    until: new Date(now.getTime() + FORMER_MS),
  }
  const current = seal(secret, req.payload.secret)
  await rows.updateOne({ _id: webhook }, { $set: { current, former } }, { upsert: true, session })
  return secret
}

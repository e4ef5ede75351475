import { randomBytes } from 'node:crypto'
import type { Collection } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'
import { sessionOf } from '@/src/db/sessionOf'
import { seal, unseal } from './sealedText'

/** `_id` is the webhook. Both sealed; the former one signs too until its time is over, so that receivers can follow. */
type SecretRow = { _id: string; current: string; former: { sealed: string; until: Date } | null }

const FORMER_MS = 24 * 60 * 60_000

/** The signing secrets, in a collection that no route of Payload reaches and no collection of Payload knows. */
const secretRows = (payload: Payload): Collection<SecretRow> =>
  editorialDatabase(payload).collection<SecretRow>('webhook-secrets')

/** Makes a webhook's secret anew (`whsec_` + 32 random bytes, Standard Webhooks), in the caller's transaction. */
export async function renewWebhookSecret(
  req: PayloadRequest,
  webhook: string,
  now: Date,
): Promise<string> {
  const session = await sessionOf(req)
  const rows = secretRows(req.payload)
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

/** What signs a webhook's messages now, newest first; empty where none was made or the secret of the house changed. */
export async function webhookSecretsOf(
  payload: Payload,
  webhook: string,
  now: Date,
): Promise<string[]> {
  const row = await secretRows(payload).findOne({ _id: webhook })
  if (!row) return []
  const former = row.former && row.former.until > now ? [row.former.sealed] : []
  return [row.current, ...former].flatMap((sealed) => unseal(sealed, payload.secret) ?? [])
}

/** Forgets a webhook's secrets, in the caller's transaction. */
export async function dropWebhookSecrets(req: PayloadRequest, webhook: string): Promise<void> {
  await secretRows(req.payload).deleteOne({ _id: webhook }, { session: await sessionOf(req) })
}

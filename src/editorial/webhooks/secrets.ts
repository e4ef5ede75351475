import type { Collection } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { sessionOf } from '@/src/editorial/database/transactions'
import { houseSecrets } from '@/src/editorial/secrets'

/** `_id` is the webhook. Both sealed; the former one signs too until its time is over, so that receivers can follow. */
type SecretRow = { _id: string; current: string; former: { sealed: string; until: Date } | null }

/** The signing secrets, in a collection that no route of Payload reaches and no collection of Payload knows. */
export const webhookSecretRows = (payload: Payload): Collection<SecretRow> =>
  editorialDatabase(payload).collection<SecretRow>('webhook-secrets')

/** What signs a webhook's messages now, newest first; empty where none was made or the secret of the house changed. */
export async function webhookSecretsOf(
  payload: Payload,
  webhook: string,
  now: Date,
): Promise<string[]> {
  const row = await webhookSecretRows(payload).findOne({ _id: webhook })
  if (!row) return []
  const former = row.former && row.former.until > now ? [row.former.sealed] : []
  const { reading } = houseSecrets(payload)
  return [row.current, ...former].flatMap(
    (sealed) => reading.map((secret) => unseal(sealed, secret)).find((text) => text !== null) ?? [],
  )
}

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
  const current = seal(secret, houseSecrets(req.payload).making)
  await rows.updateOne({ _id: webhook }, { $set: { current, former } }, { upsert: true, session })
  return secret
}

/** Forgets a webhook's secrets, in the caller's transaction. */
export async function dropWebhookSecrets(req: PayloadRequest, webhook: string): Promise<void> {
  const session = await sessionOf(req)
  await webhookSecretRows(req.payload).deleteOne({ _id: webhook }, { session })
}

/** Text → base64 that only the holder of `secret` reads (see `SEALING`). A copy of the database alone opens nothing. */
export function seal(text: string, secret: string): string {
  const iv = randomBytes(SEALING.ivBytes)
  const cipher = createCipheriv(SEALING.cipher, SEALING.keyOf(secret), iv)
  const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), closed]).toString('base64')
}

/** What `seal` closed, or null where the secret is another one or the text was changed. */
export function unseal(sealed: string, secret: string): string | null {
  const { cipher, ivBytes, keyOf, tagBytes } = SEALING
  const bytes = Buffer.from(sealed, 'base64')
  const [iv, tag] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes, ivBytes + tagBytes)]
  try {
    const decipher = createDecipheriv(cipher, keyOf(secret), iv, { authTagLength: tagBytes })
    decipher.setAuthTag(tag)
    const open = [decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]
    return Buffer.concat(open).toString('utf8')
  } catch {
    return null
  }
}

const KEY_USE = 'kunye sealed text 1'

/**
 * How a text is sealed: AES-256-GCM (NIST SP 800-38D); stored are the IV, the tag and the closed text, in that order.
 * The key is by HKDF (RFC 5869), so that no other use of the secret meets it.
 */
const SEALING = {
  cipher: 'aes-256-gcm',
  ivBytes: 12,
  tagBytes: 16,
  keyOf: (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', KEY_USE, 32)),
} as const

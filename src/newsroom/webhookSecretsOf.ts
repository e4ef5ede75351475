import type { Payload } from 'payload'

import { unseal } from './unseal'
import { webhookSecretRows } from './webhookSecretRows'

/** What signs a webhook's messages now, newest first; empty where none was made or the secret of the house changed. */
export async function webhookSecretsOf(
  payload: Payload,
  webhook: string,
  now: Date,
): Promise<string[]> {
  const row = await webhookSecretRows(payload).findOne({ _id: webhook })
  if (!row) return []
  const former = row.former && row.former.until > now ? [row.former.sealed] : []
  return [row.current, ...former].flatMap((sealed) => unseal(sealed, payload.secret) ?? [])
}

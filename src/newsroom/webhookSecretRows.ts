import type { Collection } from 'mongodb'
import type { Payload } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'

/** `_id` is the webhook. Both sealed; the former one signs too until its time is over, so that receivers can follow. */
type SecretRow = { _id: string; current: string; former: { sealed: string; until: Date } | null }

/** The signing secrets, in a collection that no route of Payload reaches and no collection of Payload knows. */
export const webhookSecretRows = (payload: Payload): Collection<SecretRow> =>
  editorialDatabase(payload).collection<SecretRow>('webhook-secrets')

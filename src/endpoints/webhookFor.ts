import type { PayloadRequest } from 'payload'

import { type Refusal, RefusalError } from '@/src/errors'
import type { Webhook } from '@/src/payload-types'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { readableRecord } from './readableRecord'

const MISSING: Refusal = {
  code: 'notFound',
  status: 404,
  message: { tr: 'Böyle bir webhook yok.', en: 'There is no such webhook.' },
}

/** The webhook a request is about. Refuses (403) everybody but admins, and (404) what is not there. */
export async function webhookFor(req: PayloadRequest): Promise<Webhook> {
  const actor = actorOf(req.user)
  if (!actor?.roles.includes('admin')) throw new RefusalError(REFUSALS.unknownActor())
  return readableRecord(req, 'webhooks', String(req.routeParams?.id), { missing: MISSING })
}

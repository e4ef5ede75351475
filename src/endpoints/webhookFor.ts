import type { PayloadRequest } from 'payload'

import { RefusalError } from '@/src/errors'
import type { Webhook } from '@/src/payload-types'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'

/** The webhook a request is about. Refuses (403) everybody but admins, and (404) what is not there. */
export async function webhookFor(req: PayloadRequest): Promise<Webhook> {
  const actor = actorOf(req.user)
  if (!actor?.roles.includes('admin')) throw new RefusalError(REFUSALS.unknownActor())
  const { docs } = await req.payload.find({
    collection: 'webhooks',
    where: { id: { equals: String(req.routeParams?.id) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const [found] = docs
  if (found) return found
  throw new RefusalError({
    code: 'notFound',
    status: 404,
    message: { tr: 'Böyle bir webhook yok.', en: 'There is no such webhook.' },
  })
}

import type { PayloadRequest } from 'payload'

import { RefusalError } from '@/src/errors'
import { rateLimits } from '@/src/newsroom/rateLimits'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'

/** Counts an action that somebody asks for over HTTP, by REST or GraphQL: 300 a minute an account, else 429 `rateLimited`. */
export async function countTransition(req: PayloadRequest): Promise<void> {
  const actor = actorOf(req.user)
  // Who may not act is refused where everybody is.
  if (!actor) return
  const attempt = await rateLimits(req.payload).transition(actor.id)
  if (attempt.allowed) return
  const { retryAfterSeconds } = attempt
  throw new RefusalError(REFUSALS.rateLimited({ retryAfterSeconds }))
}

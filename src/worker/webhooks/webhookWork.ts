import type { ObjectId } from 'mongodb'
import type { Payload } from 'payload'

import type { Work } from '../Work'
import { claimDelivery } from './claimDelivery'
import { deliver } from './deliver'
import { nextDeliveries } from './nextDeliveries'

/** One receiver's messages, one after the other. One that fails ends its lane: who is down now will be so for the next. */
async function lane(payload: Payload, ids: ObjectId[], signal: AbortSignal): Promise<number> {
  let sent = 0
  for (const id of ids) {
    if (signal.aborted) break
    const row = await claimDelivery(payload, id)
    if (!row) continue
    if (!(await deliver(payload, row))) break
    sent += 1
  }
  return sent
}

/**
 * Sends what is in the webhooks' outbox. Each message is claimed for one process; one killed between the receiver's
 * answer and its own note sends it again after the lease, under the same id. Receivers do not wait for one another
 * longer than one attempt takes.
 */
export const webhookWork: Work = {
  name: 'webhooks',
  everyMs: 5_000,
  run: async (payload, signal) => {
    const lanes = await nextDeliveries(payload)
    const ended = await Promise.allSettled(
      [...lanes.values()].map((ids) => lane(payload, ids, signal)),
    )
    for (const one of ended) if (one.status === 'rejected') throw one.reason
    // Behind each message that went there may be a later one of the same article.
    return ended.some((one) => one.status === 'fulfilled' && one.value > 0) ? 0 : null
  },
}

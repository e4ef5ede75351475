import type { Payload } from 'payload'

import { takeLease } from './takeLease'
import { workerLeases } from './workerLeases'

/**
 * Runs `work` while holding the lease `name`, and gives it back; false when somebody else holds it. The lease saves
 * work, it guards nothing: whoever outlives `ms` may meet a second holder, so what must happen once is decided by the
 * transaction that does it.
 */
export async function withLease(
  payload: Payload,
  name: string,
  ms: number,
  work: () => Promise<void>,
): Promise<boolean> {
  const token = await takeLease(payload, name, ms)
  if (!token) return false
  try {
    await work()
  } finally {
    await workerLeases(payload).deleteOne({ _id: name, token })
  }
  return true
}

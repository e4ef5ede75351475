import type { Payload } from 'payload'

import { mailOutbox } from '@/src/newsroom/mailOutbox'
import { workerLeases } from './leases/workerLeases'

/** Indexes of the worker's own collections; leases that a killed process left go an hour after they ended. */
export async function ensureWorkerIndexes(payload: Payload): Promise<void> {
  await workerLeases(payload).createIndex({ until: 1 }, { expireAfterSeconds: 3_600 })
  await mailOutbox(payload).createIndex({ gaveUp: 1, nextAt: 1 })
}

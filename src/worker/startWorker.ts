import config from '@payload-config'
import { getPayload } from 'payload'

import { prepareDatabases } from './prepareDatabases'

type Ready = { payload: boolean; worker: boolean }
const READY = Symbol.for('kunye.ready')

/**
 * Brings Payload up and says when its indexes are there: the first writes after a first start fail while they are
 * still being built. `/readyz` reads the state from the process, since each Next layer has its own modules.
 */
export async function startWorker(): Promise<void> {
  const state: Ready = { payload: false, worker: false }
  Object.assign(globalThis, { [READY]: state })
  const payload = await getPayload({ config })
  await prepareDatabases(payload)
  state.payload = true
  state.worker = true
}

import config from '@payload-config'
import { getPayload } from 'payload'

import { ensureWorkerIndexes } from './ensureWorkerIndexes'
import { prepareDatabases } from './prepareDatabases'
import { runWorks } from './runWorks'
import { type DatabaseState, watchDatabase } from './watchDatabase'
import { WORKS } from './works'

type Ready = DatabaseState & { payload: boolean; worker: boolean }
const READY = Symbol.for('kunye.ready')
const STOP = Symbol.for('kunye.stop')

/**
 * Brings Payload up, says when its indexes are there (the first writes after a first start fail while they are still
 * being built) and whether the database answers, and starts the background work. `/readyz` and the server's end read both from the process, since each
 * Next layer has its own modules.
 */
export async function startWorker(): Promise<void> {
  const state: Ready = { payload: false, worker: false, database: false, clock: true }
  Object.assign(globalThis, { [READY]: state })
  const payload = await getPayload({ config })
  await prepareDatabases(payload)
  await ensureWorkerIndexes(payload)
  state.payload = true
  const stopWatching = watchDatabase(payload, state)
  const stopWorks = runWorks(payload, WORKS)
  const stop = async (): Promise<void> => {
    state.worker = false
    await Promise.all([stopWorks(), stopWatching()])
    await payload.destroy()
  }
  Object.assign(globalThis, { [STOP]: stop })
  state.worker = true
}

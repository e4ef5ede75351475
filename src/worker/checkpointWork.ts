import { signCheckpoint } from '@/src/audit/signCheckpoint'
import type { Work } from './Work'

/** Signs where every chain of the audit log ends, once a minute whatever the number of processes. */
export const checkpointWork: Work = {
  name: 'checkpoint',
  everyMs: 60_000,
  run: async (payload) => {
    await signCheckpoint(payload)
    return null
  },
}

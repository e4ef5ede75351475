import type { Work } from '../Work'
import { carryOn } from './carryOn'
import { claimFanOut } from './claimFanOut'

/**
 * Renews the published articles that show a changed record. Any number of processes share the rows by leases; what two
 * of them do twice comes out the same, because an article is always built from the records of now.
 */
export const fanOutWork: Work = {
  name: 'fanOut',
  everyMs: 1_000,
  run: async (payload, signal) => {
    while (!signal.aborted) {
      const row = await claimFanOut(payload)
      if (!row) break
      await carryOn(payload, row, signal)
    }
    return null
  },
}

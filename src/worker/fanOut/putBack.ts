import type { Payload } from 'payload'

import { fanOuts, type FanOutRow } from '@/src/publish/fanOut/fanOuts'
import type { ClaimedFanOut } from './claimFanOut'

type Change = Partial<Pick<FanOutRow, 'cursor' | 'done' | 'total' | 'failed' | 'todo' | 'attempts'>>

/**
 * Stores how far a fan-out is and in how many milliseconds it may be taken up again. `keep` leaves it in this process's
 * hands until then. False when it is not in its hands any more: its lease had ended and another worker took it.
 */
export async function putBack(
  payload: Payload,
  { _id, token }: ClaimedFanOut,
  change: Change & { pass?: number },
  { inMs, keep = false }: { inMs: number; keep?: boolean },
): Promise<boolean> {
  const { matchedCount } = await fanOuts(payload).updateOne({ _id, token }, [
    {
      $set: {
        ...Object.fromEntries(
          Object.entries(change).map(([key, value]) => [key, { $literal: value }]),
        ),
        ...(!keep && { token: null }),
        nextAt: { $add: ['$$NOW', inMs] },
      },
    },
  ])
  return matchedCount === 1
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { Spent } from '../arms/messages'
import type { RunningArm } from '../arms/startArm'

const PAUSE_MS = 40
const IDLE_SHARE = 0.1
const LONGEST_MS = 10_000

/**
 * What a server has spent once it is idle: a slow one still works on requests whose client has gone,
 * which belong to it and not to the time of the next.
 */
export async function settled(server: RunningArm): Promise<Spent> {
  const until = performance.now() + LONGEST_MS
  let before = await server.spent()
  for (;;) {
    await sleep(PAUSE_MS)
    const now = await server.spent()
    const isIdle = now.cpuMs - before.cpuMs < PAUSE_MS * IDLE_SHARE
    if (isIdle || performance.now() > until) return now
    before = now
  }
}

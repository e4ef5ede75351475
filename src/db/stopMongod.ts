import { setTimeout as sleep } from 'node:timers/promises'
import type { LaunchedMongod } from './launchMongod'

const GRACE_MS = 20_000

/** Asks mongod to end, waits for it (20 s), and only then kills it. Safe to call twice. */
export async function stopMongod({ child, exited }: LaunchedMongod): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const timer = new AbortController()
  await Promise.race([
    exited,
    sleep(GRACE_MS, undefined, { signal: timer.signal }).then(
      () => child.kill('SIGKILL'),
      () => undefined,
    ),
  ])
  timer.abort()
  await exited
}

import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import type { Words } from '@/src/language/words'
import type { Report } from '@/src/platform/errors'

/**
 * Makes sure that a child process, spawned `detached`, ends with all it started when this process does, however it ends (SIGKILL included):
 * a watchdog of its own holds the other end of a pipe. To be called in the same tick as the spawn.
 * The watchdog goes by itself as soon as the child has ended.
 */
export function guardChild(child: ChildProcess): void {
  if (child.pid === undefined) return
  const script = fileURLToPath(new URL('./watchdog.mjs', import.meta.url))
  const watchdog = spawn(process.execPath, [script, String(child.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    // Loaders and inspectors of this process are nothing to the watchdog.
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  watchdog.on('error', () => undefined)
  watchdog.stdin.on('error', () => undefined)
  watchdog.unref()
  child.once('exit', () => watchdog.stdin.end('.'))
}

/** Sends a signal to a detached child and to all that it started; nothing when they are gone. */
export function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // No such group, or a system without groups: the child itself is what can be reached.
    child.kill(signal)
  }
}

/**
 * Awaits `work` and, while it lasts, reports `describe(seconds)` every `everySeconds` seconds, so
 * that nobody stares at a silent terminal. Returns or throws what `work` does.
 */
export async function ticking<T>(
  report: Report,
  describe: (seconds: number) => Words | Promise<Words>,
  work: Promise<T>,
  everySeconds = 5,
): Promise<T> {
  const start = performance.now()
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - start) / 1000)
    void Promise.resolve(describe(seconds)).then(report, () => undefined)
  }, everySeconds * 1000)
  try {
    return await work
  } finally {
    clearInterval(timer)
  }
}

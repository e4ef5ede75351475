import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

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

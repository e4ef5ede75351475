import type { ChildProcess } from 'node:child_process'

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

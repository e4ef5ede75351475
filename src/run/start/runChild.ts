import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { guardChild, killGroup } from '@/src/platform/processes/children'
import type { Shutdown } from './signals'

type ChildRun = Readonly<{
  /** Arguments for this Node, the script first. */
  args: readonly string[]
  env?: Readonly<Record<string, string>>
  /** Called with what the child prints; without it the child writes to this terminal itself. */
  onOutput?: (text: string) => void
}>

/** The arguments by which a Node runs a command of the checkout in `root`; its own follow. */
export const kunye = (root: string): string[] =>
  ['launch.mjs', 'kunye.ts'].map((file) => path.join(root, 'src', 'run', file))

/**
 * Runs a Node child process to its end and returns its exit code (1 for a signal). It is stopped
 * with the newsroom, and ends when this process is killed.
 */
export async function runChild(run: ChildRun, shutdown: Shutdown): Promise<number> {
  shutdown.signal.throwIfAborted()
  const child = spawn(process.execPath, run.args, {
    env: { ...process.env, ...run.env },
    // A group of its own: Ctrl-C reaches us, and we stop the whole group in order.
    detached: true,
    stdio: ['ignore', run.onOutput ? 'pipe' : 'inherit', run.onOutput ? 'pipe' : 'inherit'],
  })
  guardChild(child)
  const exited = once(child, 'exit')
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => run.onOutput?.(text))
  }
  const stop = () => killGroup(child, 'SIGTERM')
  shutdown.signal.addEventListener('abort', stop, { once: true })
  await shutdown.add(() => exited)
  const [code] = await exited
  shutdown.signal.removeEventListener('abort', stop)
  shutdown.signal.throwIfAborted()
  return typeof code === 'number' ? code : 1
}

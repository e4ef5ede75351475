import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import { guardChild, killGroup } from './children'

type ToolRun = Readonly<{
  env?: NodeJS.ProcessEnv
  timeoutMs: number
  signal?: AbortSignal
}>

/**
 * Runs a program to its end, with everything it starts: all of it ends at the timeout, at `signal`
 * and with this process. Throws with the last line it wrote when it fails.
 */
export function runTool(command: string, args: readonly string[], run: ToolRun): Promise<void> {
  return new Promise((resolve, reject) => {
    run.signal?.throwIfAborted()
    const child = spawn(command, args, {
      env: run.env ?? process.env,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    guardChild(child)
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(-2000)
    })
    const stop = () => killGroup(child, 'SIGTERM')
    const timer = setTimeout(stop, run.timeoutMs)
    run.signal?.addEventListener('abort', stop, { once: true })
    const done = (error?: Error) => {
      clearTimeout(timer)
      run.signal?.removeEventListener('abort', stop)
      if (error) reject(error)
      else resolve()
    }
    child.once('error', done)
    child.once('close', (code) => {
      const lastLine = errors.trim().split('\n').at(-1) ?? ''
      done(code === 0 ? undefined : new Error(lastLine || `${command} ended with ${code}`))
    })
  })
}

/** The bytes of all files below a folder; what vanishes while counting counts as nothing. */
export async function folderBytes(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const sizes = await Promise.all(
    names.map((name) =>
      stat(path.join(folder, name)).then(
        (found) => (found.isFile() ? found.size : 0),
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

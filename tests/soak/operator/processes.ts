import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

import { guardChild } from '@/src/platform/processes/children'

export type Running = { child: ChildProcess; port: number; printed(): string }
type Variables = Record<string, string>

/** Nothing of the machine's own environment but where programs are: what an operator's process manager gives. */
const environment = (variables: Variables): NodeJS.ProcessEnv => {
  const kept = ['PATH', 'HOME', 'XDG_CACHE_HOME', 'TMPDIR']
  const own = kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))
  return { ...Object.fromEntries(own), NODE_ENV: 'production', ...variables }
}

/** `npm start` or `npm run delivery` as a process of its own. */
export function launch(
  script: 'start.ts' | 'delivery.ts',
  port: number,
  variables: Variables,
): Running {
  const child = spawn(process.execPath, ['src/run/launch.mjs', `src/run/${script}`], {
    ...{ detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
    env: environment({ PORT: String(port), ...variables }),
  })
  guardChild(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  }
  return { child, port, printed: () => text }
}

/** Waits until `/readyz` says 200. */
export async function ready({ child, port, printed }: Running, seconds = 180): Promise<void> {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await sleep(250)) {
    if (child.exitCode !== null) throw new Error(`it ended: ${printed().slice(-600)}`)
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null)
    if (answer?.status === 200) return
  }
  throw new Error(`not ready after ${seconds} s: ${printed().slice(-600)}`)
}

/** SIGTERM; the seconds it took and the exit code. */
export async function stopped({
  child,
}: Running): Promise<{ seconds: number; code: number | null }> {
  if (child.exitCode !== null) return { seconds: 0, code: child.exitCode }
  const started = performance.now()
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  return { seconds: (performance.now() - started) / 1_000, code }
}

export type Ended = { code: number; out: string; err: string }

/** A command as the documents write it, `npm run …`. */
export async function command(line: string[], variables: Variables): Promise<Ended> {
  const child = spawn('npm', ['run', '--silent', ...line], {
    ...{ env: environment(variables), stdio: ['ignore', 'pipe', 'pipe'] },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
  const [code] = await once(child, 'close')
  return { code, out, err }
}

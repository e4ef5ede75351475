import { type ChildProcess, spawn } from 'node:child_process'
import os from 'node:os'

export type StartRun = Readonly<{
  child: ChildProcess
  /** Settles when it ends: exit code and all it printed. */
  ended: Promise<{ code: number | null; out: string; err: string }>
  /** Settles when a line of its output matches. */
  says(pattern: RegExp): Promise<string>
  /** All it printed so far. */
  printed(): string
}>

/**
 * Runs `npm start`'s command, or another of `src/run`, with exactly these variables beside PATH, HOME and
 * the caches.
 */
export function runStart(
  variables: Record<string, string>,
  command: readonly string[] = ['start.ts'],
): StartRun {
  const [script = 'start.ts', ...args] = command
  const kept = ['PATH', 'HOME', 'XDG_CACHE_HOME', 'TMPDIR', 'MONGOMS_SYSTEM_BINARY']
  const env = Object.fromEntries(
    kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )
  // Development has its packages as they are: what it swaps is to meet the same ones.
  const read =
    script === 'dev.ts' ? ['--conditions=development', '--import', 'tsx'] : ['src/run/launch.mjs']
  const child = spawn(process.execPath, [...read, `src/run/${script}`, ...args], {
    // Whoever works in this checkout may have a .env of a newsroom of his own.
    env: {
      ...{ ...env, NODE_ENV: 'development', KUNYE_ENV_FILE: os.devNull },
      // Tests count on the small demo, and on nobody filing stories beside them.
      ...{ KUNYE_DEMO: 'small', ...variables },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  const waiting = new Set<() => void>()
  const heard = () => waiting.forEach((look) => look())
  child.stdout?.setEncoding('utf8').on('data', (text: string) => ((out += text), heard()))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => ((err += text), heard()))
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }))
  })
  return {
    child,
    ended,
    printed: () => `${out}\n${err}`,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const line = `${out}\n${err}`.split('\n').find((text) => pattern.test(text))
          if (line === undefined) return
          waiting.delete(look)
          resolve(line)
        }
        waiting.add(look)
        look()
        void ended.then(() => reject(new Error(`It ended without saying ${pattern}: ${out}${err}`)))
      }),
  }
}

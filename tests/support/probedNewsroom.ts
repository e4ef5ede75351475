import { spawn } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '@/src/platform/mongod/launch'

export type Probed = Awaited<ReturnType<typeof probedNewsroom>>

/**
 * A whole newsroom as `npm start` makes it, whose event loop is measured by `tests/soak/loopProbe.mjs`: `turns()` gives
 * the processor time in ms of each turn of its main thread since the last call.
 */
export async function probedNewsroom() {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'kunye-loop-'))
  const port = await freePort()
  const child = spawn(
    process.execPath,
    ['--import', './tests/soak/loopProbe.mjs', 'src/run/launch.mjs', 'src/run/start.ts'],
    {
      env: {
        ...process.env,
        ...{ NODE_ENV: 'production', NODE_OPTIONS: '' },
        ...{ KUNYE_DATA_DIR: dataDir, KUNYE_DEMO: 'small', PORT: String(port) },
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let out = ''
  const listening = new Set<() => void>()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    listening.forEach((look) => look())
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const line = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        // A line that is still being written has no end yet.
        const found = out
          .split('\n')
          .slice(0, -1)
          .find((one) => pattern.test(one))
        if (found === undefined) return
        listening.delete(look)
        resolve(found)
      }
      listening.add(look)
      look()
      void ended.then(() => reject(new Error(`It ended without saying ${pattern}: ${out}`)))
    })
  await line(/demo-accounts\.json/)
  const accounts = JSON.parse(await readFile(path.join(dataDir, 'demo-accounts.json'), 'utf8'))
  return {
    url: `http://127.0.0.1:${port}`,
    accounts: accounts as { email: string; password: string; roles: string[] }[],
    turns: async (): Promise<number[]> => {
      out = ''
      child.kill('SIGUSR2')
      const said = await line(/^loop /)
      return JSON.parse(said.slice('loop '.length))
    },
    /** Asks it to end: its exit code, and after how many ms. */
    stop: async () => {
      const started = performance.now()
      child.kill('SIGTERM')
      const code = await ended
      return { code, ms: Math.round(performance.now() - started) }
    },
  }
}

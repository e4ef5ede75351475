import { spawn } from 'node:child_process'

import { media } from '@/src/run/commands/media'
import { migrateData } from '@/src/run/commands/migrate'
import { status } from '@/src/run/commands/status'

/** Runs a program of ours in a process of its own; `limit`: shell words before it (`ulimit -f 8`). */
export const run = (script: string[], limit?: string) =>
  new Promise<{ code: number | null; signal: string | null; out: string; err: string }>(
    (resolve) => {
      const args = ['src/run/launch.mjs', ...script]
      const variables = { ...process.env, NODE_OPTIONS: '', TSX_DISABLE_CACHE: '1' }
      const options = {
        env: variables,
        stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
      }
      const child = limit
        ? spawn('sh', ['-c', `${limit}; exec "$0" "$@"`, process.execPath, ...args], options)
        : spawn(process.execPath, args, options)
      let [out, err] = ['', '']
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
      child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
      child.once('close', (code, signal) => resolve({ code, signal, out, err }))
    },
  )
/** A `kunye` command in a process of its own. */
export const kunye = (...args: string[]) => run(['src/run/kunye.ts', ...args])
const COMMANDS = { media, migrate: migrateData, status } as const
/** A command that only looks, in this process: a fifth of the work. One that writes closes Payload, which is this process's, too. */
export const look = async (
  name: keyof typeof COMMANDS,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> => {
  const said = { out: '', err: '' }
  const { exitCode } = process
  const [out, err] = [process.stdout.write, process.stderr.write]
  process.stdout.write = ((text: string) => ((said.out += text), true)) as typeof out
  process.stderr.write = ((text: string) => ((said.err += text), true)) as typeof err
  const { log, error } = console
  console.log = (text: string) => void (said.out += `${text}\n`)
  console.error = (text: string) => void (said.err += `${text}\n`)
  process.exitCode = 0
  try {
    await COMMANDS[name](args)
    return { code: process.exitCode, ...said }
  } finally {
    Object.assign(process.stdout, { write: out })
    Object.assign(process.stderr, { write: err })
    Object.assign(console, { log, error })
    process.exitCode = exitCode
  }
}

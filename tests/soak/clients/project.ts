import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { guardChild } from '@/src/platform/processes/children'

export type Variables = Record<string, string>

/** Of a project of its own: nothing of how this one runs. */
const environment = (more: Variables): NodeJS.ProcessEnv => {
  const { NODE_ENV: _mode, NODE_OPTIONS: _options, ...own } = process.env
  const silent: Variables = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' }
  return { ...own, ...silent, ...more } as NodeJS.ProcessEnv
}

/** Runs a program to its end; throws with what it said where that was not well. */
export function run(cwd: string, line: string, more: Variables = {}): string {
  const [command = '', ...args] = line.split(' ')
  process.stderr.write(`${path.basename(cwd)}: ${line}\n`)
  const options = { cwd, env: environment(more), encoding: 'utf8', maxBuffer: 1e8 } as const
  const { status, stdout, stderr } = spawnSync(command, args, options)
  if (status !== 0) throw new Error(`${line}: ${stdout}${stderr}`)
  return stdout
}

/** Writes the files of a project (path → text) into a folder of its own. */
export function project(folder: string, files: Record<string, string>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}

export type Served = { url: string; stop(): void }

/** Starts a program that serves, and waits a minute until it answers. */
export async function serve(
  cwd: string,
  line: string,
  port: number,
  more: Variables = {},
): Promise<Served> {
  const [command = '', ...args] = line.split(' ')
  process.stderr.write(`${path.basename(cwd)}: ${line}\n`)
  const child = spawn(command, args, {
    ...{ cwd, env: environment(more), stdio: 'ignore', detached: true },
  })
  guardChild(child)
  const url = `http://localhost:${port}`
  const stop = (): void => void (child.pid && process.kill(-child.pid, 'SIGTERM'))
  for (let tries = 0; tries < 300; tries += 1) {
    const answers = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) return { url, stop }
    await sleep(200)
  }
  stop()
  throw new Error(`${line} does not answer`)
}

import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { electItself, freePort, type LaunchedMongod, launchMongod, stopMongod } from './launch'
import { findMongod } from './findMongod'
import { lockDataDir, refuseFullDisk, type Running } from './dataDir'
import type { Report } from '@/src/platform/errors'

type EmbeddedOptions = Readonly<{
  /** Absolute path of the data folder; the database lives in `db` below it. */
  dataDir: string
  kind: Running['kind']
  /** The newsroom's HTTP port, told to other processes; 0 for a command. */
  httpPort: number
  report: Report
  /** Gives up a fetch, or the wait for a database that another process is still closing. */
  signal?: AbortSignal
}>

export type Embedded = Readonly<{
  uri: string
  publicUri: string
  pid: number
  /** Settles with mongod's exit code when it ends, asked or not. */
  exited: Promise<number | null>
  stop(): Promise<void>
}>

const LOCK_WAIT_MS = 15_000

/**
 * Starts the embedded MongoDB on loopback and a free port: a one-node replica set whose data lasts
 * in the data folder. Refuses (StartRefusal, nothing left running) when the folder is in use, the disk is
 * full, no mongod can be had, or its files belong to another version.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { dataDir, report } = options
  await refuseFullDisk(dataDir)
  const lock = await lockDataDir(dataDir, options.kind, options.httpPort)
  let launched: LaunchedMongod | undefined
  try {
    const noteFile = path.join(dataDir, 'mongod.json')
    const binary = await findMongod(report, await notedBinary(noteFile), options.signal)
    const dbPath = path.join(dataDir, 'db')
    const logPath = path.join(dataDir, 'mongod.log')
    await mkdir(dbPath, { recursive: true, mode: 0o700 })
    await keepLogSmall(logPath)

    const waitUntil = Date.now() + LOCK_WAIT_MS
    let port = 0
    while (!launched) {
      options.signal?.throwIfAborted()
      port = await freePort()
      try {
        launched = await launchMongod(binary.path, { port, dbPath, logPath })
      } catch (error) {
        const kind = error instanceof Error && 'kind' in error ? error.kind : undefined
        // A killed newsroom's mongod is still closing its files, or somebody was quicker to the port.
        const mayPass = kind === 'locked' || kind === 'portTaken'
        if (!mayPass || Date.now() > waitUntil) throw error
        await sleep(500)
      }
    }
    await electItself(port)
    await writeFile(noteFile, `${JSON.stringify(binary, null, 2)}\n`)

    const uriOf = (name: string) => `mongodb://127.0.0.1:${port}/${name}?replicaSet=kunye`
    const uri = uriOf('kunye')
    await lock.announce(uri)
    const running = launched
    return {
      uri,
      publicUri: uriOf('kunye_public'),
      pid: running.child.pid ?? 0,
      exited: running.exited,
      async stop() {
        await stopMongod(running)
        await lock.release()
      },
    }
  } catch (error) {
    if (launched) await stopMongod(launched)
    await lock.release()
    throw error
  }
}

const noteSchema = z.object({ path: z.string() })

async function notedBinary(noteFile: string): Promise<string | undefined> {
  try {
    return noteSchema.parse(JSON.parse(await readFile(noteFile, 'utf8'))).path
  } catch {
    return undefined
  }
}

async function keepLogSmall(logPath: string): Promise<void> {
  const found = await stat(logPath).catch(() => undefined)
  if (found && found.size > 20 * 1024 * 1024) await rename(logPath, `${logPath}.1`)
}

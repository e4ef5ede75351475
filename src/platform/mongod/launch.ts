import { type ChildProcess, spawn } from 'node:child_process'
import { stat } from 'node:fs/promises'
import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { z } from 'zod'

import { codeOf, StartRefusal } from '@/src/platform/errors'
import { guardChild } from '@/src/platform/processes/children'
import { fileTail, mongodProblem, type MongodProblem } from './mongodProblem'

export type LaunchedMongod = Readonly<{ child: ChildProcess; exited: Promise<number | null> }>

const START_MS = 60_000

/**
 * Spawns mongod and waits until it takes connections (60 s at most). It ends when this process does.
 * Refuses with what the log says when it ends instead; `kind` on the error tells which problem.
 */
export async function launchMongod(binary: string, place: MongodPlace): Promise<LaunchedMongod> {
  const logSize = await stat(place.logPath).then(
    (found) => found.size,
    () => 0,
  )
  // A process group of its own: Ctrl-C on the terminal must reach us first, who stop it in order.
  const child = spawn(binary, mongodArgs(place), { detached: true, stdio: 'ignore' })
  guardChild(child)
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.once('error', () => resolve(null))
  })
  let ended = false
  void exited.then(() => (ended = true))

  const deadline = Date.now() + START_MS
  while (!ended && Date.now() < deadline) {
    if (await listens(place.port)) return { child, exited }
    await sleep(50)
  }
  child.kill('SIGKILL')
  const code = await exited
  const logTail = await fileTail(place.logPath, logSize)
  const { kind, words } = mongodProblem({ code, logTail, logPath: place.logPath })
  throw Object.assign(new StartRefusal(words), { kind } satisfies { kind: MongodProblem })
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('close', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

type MongodPlace = Readonly<{ port: number; dbPath: string; logPath: string }>

/** The name of the embedded one-node replica set; it is part of the connection string. */
const REPLICA_SET = 'kunye'

/** The command line of the embedded mongod. */
export function mongodArgs({ port, dbPath, logPath }: MongodPlace): string[] {
  return [
    ...['--port', String(port), '--bind_ip', '127.0.0.1'],
    ...['--dbpath', dbPath, '--logpath', logPath, '--logappend', '--quiet'],
    ...['--replSet', REPLICA_SET, '--oplogSize', '512'],
    // A laptop has other things to do: unbounded, the cache takes half of the memory.
    ...['--wiredTigerCacheSizeGB', '1'],
    // zlib is left out on purpose: the compressor of MongoDB 6.0.5 has a known hole.
    ...['--networkMessageCompressors', 'snappy,zstd'],
    ...['--setParameter', 'diagnosticDataCollectionEnabled=false', '--noscripting'],
    ...(process.platform === 'win32' ? [] : ['--nounixsocket']),
  ]
}

const GRACE_MS = 20_000

/** Asks mongod to end, waits for it (20 s), and only then kills it. Safe to call twice. */
export async function stopMongod({ child, exited }: LaunchedMongod): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const timer = new AbortController()
  await Promise.race([
    exited,
    sleep(GRACE_MS, undefined, { signal: timer.signal }).then(
      () => child.kill('SIGKILL'),
      () => undefined,
    ),
  ])
  timer.abort()
  await exited
}

const configSchema = z.looseObject({
  config: z.looseObject({
    version: z.number(),
    members: z.array(z.looseObject({ host: z.string() })).min(1),
  }),
})
const NOT_YET_INITIALIZED = 94
const ELECTION_MS = 30_000

/**
 * Makes the mongod on that port the primary of its one-node replica set `kunye`: initiates it the
 * first time; later, when it runs on another port than before, rewrites its own address by a forced
 * reconfiguration (there is no other member who could disagree). Returns when writes are taken.
 */
export async function electItself(port: number): Promise<void> {
  const host = `127.0.0.1:${port}`
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`, {
    serverSelectionTimeoutMS: ELECTION_MS,
  })
  try {
    const admin = client.db('admin')
    const stored = await admin.command({ replSetGetConfig: 1 }).catch((error: unknown) => {
      if (codeOf(error) === NOT_YET_INITIALIZED) return undefined
      throw error
    })
    if (!stored) {
      await admin.command({
        replSetInitiate: {
          _id: 'kunye',
          members: [{ _id: 0, host }],
          settings: { electionTimeoutMillis: 1000 },
        },
      })
    } else {
      const { config } = configSchema.parse(stored)
      const [member] = config.members
      if (member?.host !== host || config.members.length > 1) {
        await admin.command({
          replSetReconfig: {
            ...config,
            version: config.version + 1,
            members: [{ ...member, host }],
          },
          force: true,
        })
      }
    }
    const deadline = Date.now() + ELECTION_MS
    while (Date.now() < deadline) {
      if ((await admin.command({ hello: 1 })).isWritablePrimary === true) return
      await sleep(50)
    }
  } finally {
    await client.close()
  }
  throw new StartRefusal({
    tr: 'Veritabanı 30 saniyede yazmaya hazır olmadı: yeniden başlatın, sürerse veri klasöründeki mongod.log dosyasına bakın.',
    en: 'The database took no writes within 30 seconds: start again, and see mongod.log in the data folder if it goes on.',
  })
}

/** A TCP port that was free on that address a moment ago; who uses it must bear losing the race. */
export function freePort(host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen({ port: 0, host, exclusive: true }, () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

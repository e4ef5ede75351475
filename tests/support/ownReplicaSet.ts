import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { freePort, mongodArgs } from '@/src/platform/mongod/launch'
import { guardChild } from '@/src/platform/processes/children'

export type OwnReplicaSet = {
  /** The connection string of a database on it. */
  uri(name: string): string
  /** kill -9; returns when it is gone. */
  kill(member: number): Promise<void>
  /** Stops it where it stands (SIGSTOP), and lets it go on. */
  freeze(member: number): void
  thaw(member: number): void
  start(member: number): Promise<void>
  /** The member that takes writes; waits for it. */
  primary(): Promise<number>
  /** Waits until every member is there, and follows or leads. */
  healthy(): Promise<void>
  /** The next `times` of these commands to the primary fail like this (MongoDB, "The failCommand Fail Point"). */
  fail(times: number, commands: string[], how: object): Promise<void>
  /** Asks the primary to give way for some seconds (MongoDB manual, "replSetStepDown"). */
  stepDown(seconds: number): Promise<void>
  stop(): Promise<void>
}

/** A small cache: several of them run beside each other. And MongoDB's own points of failure (`failCommand`). */
const CACHE_GB = '0.25'
const MORE = ['--setParameter', 'enableTestCommands=1']

/** Waits until a write is on all members. */
const caughtUp = (client: MongoClient, members: number) =>
  client
    .db('probe')
    .collection('probe')
    .insertOne({}, { writeConcern: { w: members } })

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1')
    socket.once('connect', () => (socket.destroy(), resolve(true)))
    socket.once('error', () => resolve(false))
  })

/**
 * A replica set `kunye` of a test's own, which may be killed: started as the newsroom starts its embedded one, with the
 * same data from start to start. `electionMs`: so long after the last word of a primary the others choose a new one;
 * MongoDB's own setting is 10 s. It ends with this process, however that ends.
 */
export async function ownReplicaSet(members = 1, electionMs = 1_000): Promise<OwnReplicaSet> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kunye-own-'))
  const places = await Promise.all(
    Array.from({ length: members }, async (_, index) => {
      const dbPath = path.join(folder, `db${index}`)
      mkdirSync(dbPath)
      return { port: await freePort(), dbPath, logPath: path.join(folder, `log${index}`) }
    }),
  )
  const hosts = places.map(({ port }) => `127.0.0.1:${port}`)
  const running = new Map<number, ChildProcess>()

  const ask = async <T>(member: number, work: (client: MongoClient) => Promise<T>): Promise<T> => {
    const client = new MongoClient(`mongodb://${hosts[member]}/?directConnection=true`, {
      serverSelectionTimeoutMS: 2_000,
    })
    try {
      return await work(client)
    } finally {
      await client.close()
    }
  }
  const hello = (member: number) =>
    ask(member, (client) => client.db('admin').command({ hello: 1 })).catch(() => null)

  const start = async (member: number): Promise<void> => {
    const place = places[member]
    if (!place || running.has(member)) return
    const args = mongodArgs(place).map((arg, index, all) =>
      all[index - 1] === '--wiredTigerCacheSizeGB' ? CACHE_GB : arg,
    )
    const child = spawn(process.env.KUNYE_TEST_MONGOD ?? 'mongod', [...args, ...MORE], {
      detached: true,
      stdio: 'ignore',
    })
    guardChild(child)
    running.set(member, child)
    while (!(await listens(place.port))) {
      if (child.exitCode !== null) throw new Error(`mongod ended: see ${place.logPath}`)
      await sleep(20)
    }
  }
  const primary = async (): Promise<number> => {
    for (;;) {
      for (const member of running.keys()) {
        if ((await hello(member))?.isWritablePrimary === true) return member
      }
      await sleep(20)
    }
  }
  const kill = async (member: number): Promise<void> => {
    const child = running.get(member)
    running.delete(member)
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  for (const member of places.keys()) await start(member)
  await ask(0, (client) =>
    client.db('admin').command({
      replSetInitiate: {
        _id: 'kunye',
        members: hosts.map((host, _id) => ({ _id, host })),
        settings: { electionTimeoutMillis: electionMs },
      },
    }),
  )
  const first = await primary()
  // With the others still empty, nothing would be stored on most of them.
  if (members > 1) await ask(first, (client) => caughtUp(client, members))
  return {
    uri: (name) => `mongodb://${hosts.join(',')}/${name}?replicaSet=kunye`,
    kill,
    freeze: (member) => void running.get(member)?.kill('SIGSTOP'),
    thaw: (member) => void running.get(member)?.kill('SIGCONT'),
    start,
    primary,
    async healthy() {
      for (const member of places.keys()) {
        for (let state = await hello(member); !state?.isWritablePrimary && !state?.secondary;) {
          await sleep(50)
          state = await hello(member)
        }
      }
    },
    async fail(times, failCommands, how) {
      const data = { failCommands, ...how }
      const command = { configureFailPoint: 'failCommand', mode: { times }, data }
      await ask(await primary(), (client) => client.db('admin').command(command))
    },
    async stepDown(seconds) {
      const member = await primary()
      await ask(member, (client) =>
        client.db('admin').command({ replSetStepDown: seconds, secondaryCatchUpPeriodSecs: 5 }),
      )
    },
    async stop() {
      for (const member of [...running.keys()]) await kill(member)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

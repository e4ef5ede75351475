import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { freePort } from '@/src/platform/mongod/launch'
import { guardChild } from '@/src/platform/processes/children'

export type Members = {
  /** The administrator's string, as KUNYE_ADMIN_URI takes it. */
  adminUri: string
  stepDown(seconds: number): Promise<void>
  stop(): Promise<void>
}

const connected = async <T>(uri: string, work: (client: MongoClient) => Promise<T>): Promise<T> => {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 60_000 })
  try {
    return await work(client)
  } finally {
    await client.close()
  }
}

/** Three members with keyfile and access control, and one administrator (MongoDB manual, "localhost exception"). */
export async function startMembers(folder: string, mongod: string): Promise<Members> {
  const keyFile = path.join(folder, 'keyfile')
  writeFileSync(keyFile, randomBytes(256).toString('base64'), { mode: 0o400 })
  const ports = [await freePort(), await freePort(), await freePort()]
  const children = ports.map((port, index): ChildProcess => {
    const dbPath = path.join(folder, `db${index}`)
    mkdirSync(dbPath)
    const args = [
      ...['--replSet', 'rs0', '--port', String(port), '--bind_ip', '127.0.0.1'],
      ...['--dbpath', dbPath, '--logpath', path.join(folder, `mongod${index}.log`)],
      ...['--auth', '--keyFile', keyFile, '--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '256'],
      ...['--nounixsocket', '--setParameter', 'diagnosticDataCollectionEnabled=false'],
    ]
    const child = spawn(mongod, args, { detached: true, stdio: 'ignore' })
    guardChild(child)
    return child
  })
  const hosts = ports.map((port) => `127.0.0.1:${port}`)
  const password = `p&${randomBytes(12).toString('base64url')}#'`
  await connected(`mongodb://${hosts[0]}/?directConnection=true`, async (client) => {
    const admin = client.db('admin')
    const members = hosts.map((host, _id) => ({ _id, host, priority: _id === 0 ? 2 : 1 }))
    await admin.command({ replSetInitiate: { _id: 'rs0', members } })
    while (!(await admin.command({ hello: 1 })).isWritablePrimary) await sleep(200)
    await admin.command({ createUser: 'root', pwd: password, roles: ['root'] })
  })
  const adminUri = `mongodb://root:${encodeURIComponent(password).replaceAll("'", '%27')}@${hosts.join(',')}/?replicaSet=rs0`
  return {
    adminUri,
    stepDown: (seconds) =>
      connected(adminUri, async (client) => {
        await client
          .db('admin')
          .command({ replSetStepDown: seconds, secondaryCatchUpPeriodSecs: 5 })
      }),
    async stop() {
      for (const child of children) {
        if (child.exitCode !== null) continue
        child.kill('SIGKILL')
        await once(child, 'exit')
      }
    },
  }
}

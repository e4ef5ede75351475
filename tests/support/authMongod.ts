import { randomBytes } from 'node:crypto'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { freePort, mongodArgs } from '@/src/platform/mongod/launch'

export type AuthMongod = {
  adminUri: string
  client: MongoClient
  /** Stops it where it stands (SIGSTOP), and lets it go on. */
  freeze(): void
  thaw(): void
  stop(): Promise<void>
}

/** A one-node replica set `kunye` that asks for logins, with one administrator (MongoDB manual, "localhost exception"). */
export async function startAuthMongod(): Promise<AuthMongod> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kunye-auth-'))
  const keyFile = path.join(folder, 'key')
  writeFileSync(keyFile, randomBytes(48).toString('base64'), { mode: 0o400 })
  const port = await freePort()
  const place = { port, dbPath: path.join(folder, 'db'), logPath: path.join(folder, 'log') }
  await import('node:fs/promises').then(({ mkdir }) => mkdir(place.dbPath))
  const child = spawn(
    process.env.KUNYE_TEST_MONGOD ?? 'mongod',
    [...mongodArgs(place), '--auth', '--keyFile', keyFile],
    { stdio: 'ignore' },
  )
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const host = `127.0.0.1:${port}`
  const first = new MongoClient(`mongodb://${host}/?directConnection=true`)
  await first.connect()
  const admin = first.db('admin')
  await admin.command({ replSetInitiate: { _id: 'kunye', members: [{ _id: 0, host }] } })
  while (!(await admin.command({ hello: 1 })).isWritablePrimary) await sleep(50)
  const password = randomBytes(12).toString('hex')
  await admin.command({ createUser: 'root', pwd: password, roles: ['root'] })
  await first.close()
  const adminUri = `mongodb://root:${password}@${host}/?replicaSet=kunye`
  const client = await MongoClient.connect(adminUri)
  return {
    adminUri,
    client,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    async stop() {
      await client.close()
      child.kill('SIGTERM')
      await exited
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { freePort } from '@/src/platform/mongod/launch'
import { readRunning } from '@/src/platform/mongod/dataDir'
import { startEmbedded } from '@/src/platform/mongod/startEmbedded'
import { mongodsOf } from '../support/mongodsOf'
import { runStart } from '../support/runStart'

import { long } from '@/tests/support/long'

const base = mkdtempSync(path.join(os.tmpdir(), 'kunye-start-'))
const mongod = process.env.KUNYE_TEST_MONGOD ?? 'mongod'
const testSet = process.env.KUNYE_TEST_MONGO ?? ''
const testUri = (name: string) => testSet.replace(/\/(\?|$)/, `/${name}?`).replace(/\?\?/, '?')
const stops: (() => unknown)[] = []
let count = 0

const newDataDir = () => path.join(base, `data-${(count += 1)}`)
const silent = () => undefined

/** One start that must be refused: exit code 1, one sentence in each language, nothing left. */
async function refusal(variables: Record<string, string>): Promise<string> {
  const dataDir = variables.KUNYE_DATA_DIR ?? newDataDir()
  const { code, err } = await runStart({
    MONGOMS_SYSTEM_BINARY: mongod,
    PORT: String(await freePort()),
    ...variables,
    KUNYE_DATA_DIR: dataDir,
  }).ended
  expect(code).toBe(1)
  expect(err.trim().split('\n')).toHaveLength(2)
  expect(err).toMatch(/^✗ /)
  return err
}

async function standalone(folder: string): Promise<{ port: number; child: ChildProcess }> {
  const port = await freePort()
  const dbPath = mkdtempSync(path.join(base, folder))
  const args = ['--port', String(port), '--bind_ip', '127.0.0.1', '--dbpath', dbPath, '--quiet']
  const child = spawn(mongod, args, { stdio: 'ignore' })
  stops.push(() => child.kill('SIGKILL'))
  for (let tries = 0; tries < 200; tries += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = net.connect(port, '127.0.0.1')
      socket.once('connect', () => (socket.destroy(), resolve(true)))
      socket.once('error', () => resolve(false))
    })
    if (open) return { port, child }
    await sleep(100)
  }
  throw new Error('The standalone mongod did not start')
}

beforeAll(() => expect(testSet).toMatch(/^mongodb:/))
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

describe('A start that cannot work says why in one sentence and leaves nothing running', () => {
  it('when the port is taken', async () => {
    const server = net.createServer().listen(0, '127.0.0.1')
    stops.push(() => server.close())
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const dataDir = newDataDir()
    const said = await refusal({ PORT: String(port), KUNYE_DATA_DIR: dataDir })
    expect(said).toContain(`${port} numaralı port dolu`)
    expect(said).toContain(`Port ${port} is taken`)
    expect(mongodsOf(dataDir)).toEqual([])
  })

  it('when DATABASE_URI does not answer, and without showing the login', async () => {
    const uri = `mongodb://editor:gizli@127.0.0.1:${await freePort()}/kunye?replicaSet=rs0`
    const said = await refusal({ DATABASE_URI: uri, KUNYE_MODE: 'demo' })
    expect(said).toContain('DATABASE_URI ile verilen veritabanına ulaşılamıyor')
    expect(said).not.toContain('gizli')
  })

  it('T35, D1 when the database is no replica set, asked directly too', async () => {
    const { port } = await standalone('alone-')
    for (const options of ['', '?directConnection=true']) {
      const uri = `mongodb://127.0.0.1:${port}/kunye${options}`
      const said = await refusal({ DATABASE_URI: uri, KUNYE_MODE: 'demo' })
      expect(said).toContain('DATABASE_URI bir replica set değil')
      expect(said).toContain('start mongod with --replSet')
    }
  })

  long(
    'T35, D1 when the connection string does not name the replica set, or stays with one member',
    async () => {
      const unnamed = testUri('kunye').replace(/replicaSet=[^&]*&?/, '')
      for (const uri of [unnamed, `${unnamed}&directConnection=true`]) {
        const said = await refusal({ DATABASE_URI: uri, KUNYE_MODE: 'demo' })
        expect(said).toContain(
          'sonuna replicaSet=kunye-test ekleyin, directConnection varsa kaldırın',
        )
        expect(said).toContain('add replicaSet=kunye-test and take out directConnection')
      }
      const said = await refusal({
        DATABASE_URI: testUri('kunye'),
        PUBLIC_DATABASE_URI: `${testUri('kunye_public').replace(/replicaSet=[^&]*&?/, '')}&directConnection=true`,
        KUNYE_MODE: 'demo',
      })
      expect(said).toContain('PUBLIC_DATABASE_URI tek bir sunucuya bağlı kalıyor')
      expect(said).toContain('take out directConnection')
    },
  )

  long.each(['w=0', 'w=1', 'journal=false'])(
    'T35 when acknowledged writes could be lost by the connection string: %s',
    async (weak) => {
      const uri = `${testUri('kunye')}&${weak}`
      const said = await refusal({ DATABASE_URI: uri, KUNYE_MODE: 'demo' })
      expect(said).toContain(`${weak} ile onaylanmış bir kayıt kaybolabilir`)
      expect(said).toContain('take w and journal out')
    },
  )

  long('when the public database is elsewhere, given and embedded', async () => {
    const dataDir = newDataDir()
    const elsewhere = testUri('kunye_public')
    const said = await refusal({
      ...{ PUBLIC_DATABASE_URI: elsewhere, KUNYE_DATA_DIR: dataDir, KUNYE_MODE: 'demo' },
    })
    expect(said).toContain('PUBLIC_DATABASE_URI başka bir yerde')
    expect(mongodsOf(dataDir)).toEqual([])

    const { port } = await standalone('other-')
    const other = await refusal({
      DATABASE_URI: testUri('kunye'),
      PUBLIC_DATABASE_URI: `mongodb://127.0.0.1:${port}/kunye_public`,
      KUNYE_MODE: 'demo',
    })
    expect(other).toContain('PUBLIC_DATABASE_URI is elsewhere')
  })

  long('when another process uses the data folder, which goes on undisturbed', async () => {
    const dataDir = newDataDir()
    const first = await startWith(dataDir)
    const said = await refusal({ KUNYE_DATA_DIR: dataDir })
    expect(said).toContain(`${process.pid} numaralı süreç kullanıyor`)
    expect(said).toContain(`in use by process ${process.pid}`)
    expect(mongodsOf(dataDir)).toEqual([first.pid])
    expect((await readRunning(dataDir))?.databaseUri).toBe(first.uri)
  })

  it('B10 when it is production by any of its names, and then all that is missing is named at once', async () => {
    const dataDir = newDataDir()
    const noSecret = await refusal({ DATABASE_URI: testUri('kunye'), KUNYE_DATA_DIR: dataDir })
    expect(noSecret).toContain(
      'Üretim kipinde PAYLOAD_SECRET, KUNYE_AUDIT_KEY ve KUNYE_PUBLIC_URL gerekli',
    )
    for (const name of ['DATABASE_URI', 'KUNYE_PUBLIC_URL']) {
      const nothing = await refusal({ [name]: '', KUNYE_DATA_DIR: dataDir })
      expect(nothing).toContain(
        'Production mode needs DATABASE_URI, PAYLOAD_SECRET, KUNYE_AUDIT_KEY and KUNYE_PUBLIC_URL',
      )
    }
    expect(existsSync(dataDir)).toBe(false)
  })

  it('B10 when it is given an argument that nobody reads, or a broken .env', async () => {
    const file = path.join(base, 'broken.env')
    writeFileSync(file, "KUNYE_NAME='Haber\nPORT=4000\n")
    expect(await refusal({ KUNYE_ENV_FILE: file })).toContain('satır 1: tırnak kapanmıyor')
    const { code, err } = await runStart({}, ['start.ts', '--port', '4000']).ended
    expect([code, err.split('\n').length]).toEqual([1, 3])
    expect(err).toContain('--port')
  })

  it('when a variable cannot be used', async () => {
    expect(await refusal({ PORT: 'üç bin' })).toContain('PORT')
  })
})

describe('The embedded database', () => {
  it('keeps its data from start to start, on another port each time', async () => {
    const dataDir = newDataDir()
    const ports = new Set<string>()
    for (const expected of [1, 2]) {
      const embedded = await startWith(dataDir)
      ports.add(new URL(embedded.uri).port)
      const client = await MongoClient.connect(embedded.uri)
      await client
        .db()
        .collection('nüsha')
        .insertOne({ expected }, { writeConcern: { w: 1 } })
      expect(await client.db().collection('nüsha').countDocuments()).toBe(expected)
      await client.close()
      await embedded.stop()
      expect(mongodsOf(dataDir)).toEqual([])
      expect(existsSync(path.join(dataDir, 'running.json'))).toBe(false)
    }
    expect(ports.size).toBe(2)
  })

  it('T38 is reached from this machine alone, and its files by their owner alone', async () => {
    const dataDir = newDataDir()
    const { uri } = await startWith(dataDir)
    const port = Number(new URL(uri).port)
    const reached = (host: string) =>
      new Promise<string>((resolve) => {
        const socket = net.connect({ host, port })
        socket.once('connect', () => (socket.destroy(), resolve('reached')))
        socket.once('error', ({ code }: NodeJS.ErrnoException) => resolve(String(code)))
      })
    expect(await reached('127.0.0.1')).toBe('reached')
    const others = Object.values(os.networkInterfaces()).flatMap((found) => found ?? [])
    // 127.0.0.2 is this machine as well, where it has no other address.
    const addresses = ['127.0.0.2', ...others.map(({ address }) => address)].filter(
      (address) => address !== '127.0.0.1' && !address.startsWith('fe80'),
    )
    for (const address of addresses)
      expect([address, await reached(address)]).toEqual([address, 'ECONNREFUSED'])

    for (const folder of [dataDir, path.join(dataDir, 'db')]) {
      expect(statSync(folder).mode & 0o777).toBe(0o700)
    }
    const client = await MongoClient.connect(uri)
    const hello = { hello: 1, compression: ['zlib', 'snappy', 'zstd'] }
    expect((await client.db('admin').command(hello)).compression).toEqual(['snappy', 'zstd'])
    await client.close()
  })

  long('ends with a newsroom that is killed, and the next start takes over', async () => {
    const dataDir = newDataDir()
    const run = runStart({
      MONGOMS_SYSTEM_BINARY: mongod,
      PORT: String(await freePort()),
      KUNYE_DATA_DIR: dataDir,
    })
    await run.says(/işlem denendi/)
    expect(mongodsOf(dataDir)).toHaveLength(1)
    expect(statSync(path.join(dataDir, 'running.json')).mode & 0o777).toBe(0o600)
    run.child.kill('SIGKILL')
    await run.ended
    const next = await startWith(dataDir)
    expect(mongodsOf(dataDir)).toEqual([next.pid])
  })

  it('is stopped by SIGTERM in the middle of a start, with exit code 0', async () => {
    const dataDir = newDataDir()
    const run = runStart({
      MONGOMS_SYSTEM_BINARY: mongod,
      PORT: String(await freePort()),
      KUNYE_DATA_DIR: dataDir,
    })
    await run.says(/işlem denendi/)
    run.child.kill('SIGTERM')
    const { code, err } = await run.ended
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(mongodsOf(dataDir)).toEqual([])
    expect(existsSync(path.join(dataDir, 'running.json'))).toBe(false)
  })

  it('has a secret of its own, readable by its owner alone, that stays', async () => {
    const { readSecrets } = await import('@/src/platform/mongod/secrets')
    const dataDir = newDataDir()
    const [one, two] = await Promise.all([readSecrets(dataDir), readSecrets(dataDir)])
    expect(one.payloadSecret).toMatch(/^[0-9a-f]{64}$/)
    expect(two).toEqual(one)
    const file = path.join(dataDir, 'secrets.json')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(one)
  })
})

async function startWith(dataDir: string) {
  process.env.MONGOMS_SYSTEM_BINARY = mongod
  const embedded = await startEmbedded({ dataDir, kind: 'newsroom', httpPort: 1, report: silent })
  stops.push(embedded.stop)
  return embedded
}

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { resolveDatabase } from '@/src/db/resolveDatabase'
import { startEmbedded } from '@/src/db/startEmbedded'
import { useDatabase } from '@/src/db/useDatabase'
import { mongodsOf } from '../support/mongodsOf'

const NAMES = ['DATABASE_URI', 'PUBLIC_DATABASE_URI', 'PAYLOAD_SECRET', 'KUNYE_MODE'] as const
const silent = () => undefined
const before = { ...process.env }
let dataDir = ''

beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'kunye-resolve-'))
  for (const name of NAMES) delete process.env[name]
  process.env.KUNYE_DATA_DIR = dataDir
  process.env.MONGOMS_SYSTEM_BINARY = process.env.KUNYE_TEST_MONGOD
})

afterEach(() => {
  process.env = { ...before }
  rmSync(dataDir, { recursive: true, force: true })
})

const start = () => startEmbedded({ dataDir, kind: 'newsroom', httpPort: 3000, report: silent })

describe('A kunye command finds its database', () => {
  it('in DATABASE_URI first, and leaves it running', async () => {
    process.env.DATABASE_URI = 'mongodb://h:1/?replicaSet=rs0'
    const database = await resolveDatabase(silent)
    expect(database.uri).toBe('mongodb://h:1/kunye?replicaSet=rs0')
    expect(database.publicUri).toBe('mongodb://h:1/kunye_public?replicaSet=rs0')
    expect(database.from).toBe('environment')
    await database.stop()
  })

  it('in the newsroom that is running on the data folder, which goes on', async () => {
    const newsroom = await start()
    try {
      const database = await resolveDatabase(silent)
      expect(database).toMatchObject({ from: 'newsroom', uri: newsroom.uri })
      expect(database.publicUri).toBe(newsroom.publicUri)
      await database.stop()
      expect(mongodsOf(dataDir)).toEqual([newsroom.pid])
    } finally {
      await newsroom.stop()
    }
  })

  it('by starting the embedded one for its own time, while nobody else may have the folder', async () => {
    const database = await resolveDatabase(silent)
    try {
      expect(database.from).toBe('command')
      expect(mongodsOf(dataDir)).toHaveLength(1)
      await expect(start()).rejects.toThrow(/kunye komutu çalışıyor/)
      await expect(resolveDatabase(silent)).rejects.toThrow(/kunye komutu çalışıyor/)
    } finally {
      await database.stop()
    }
    expect(mongodsOf(dataDir)).toEqual([])
    expect(existsSync(path.join(dataDir, 'running.json'))).toBe(false)
  })

  it('and hands it to the Payload config as a demo, with the demo’s own secret', async () => {
    await useDatabase({ uri: 'mongodb://h/kunye', publicUri: 'mongodb://h/kunye_public' })
    expect(process.env.KUNYE_MODE).toBe('demo')
    expect(process.env.DATABASE_URI).toBe('mongodb://h/kunye')
    expect(process.env.PAYLOAD_SECRET).toMatch(/^[0-9a-f]{64}$/)
  })

  it('and never by itself in production', async () => {
    process.env.KUNYE_MODE = 'production'
    await expect(resolveDatabase(silent)).rejects.toThrow(/DATABASE_URI gerekli/)
    await useDatabase({ uri: 'mongodb://h/kunye', publicUri: 'mongodb://h/kunye_public' })
    expect(process.env.PAYLOAD_SECRET).toBeUndefined()
  })
})

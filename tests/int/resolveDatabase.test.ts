import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { resolveDatabase, useDatabase } from '@/src/platform/mongod/resolveDatabase'
import { OF_PRODUCTION } from '@/src/platform/env'
import { startEmbedded } from '@/src/platform/mongod/startEmbedded'
import { mongodsOf } from '../support/mongodsOf'
import { runStart } from '../support/runStart'

const NAMES = [...OF_PRODUCTION, 'KUNYE_MODE'] as const
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
    process.env.KUNYE_MODE = 'demo'
    const database = await resolveDatabase(silent)
    expect(database.uri).toBe('mongodb://h:1/kunye?replicaSet=rs0')
    expect(database.publicUri).toBe('mongodb://h:1/kunye_public?replicaSet=rs0')
    expect(database.from).toBe('environment')
    await database.stop()
  })

  it('in the newsroom that is running on the data folder, which goes on', async () => {
    process.env.KUNYE_MODE = 'demo'
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
    process.env.KUNYE_MODE = 'demo'
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
    await expect(resolveDatabase(silent)).rejects.toThrow(
      /DATABASE_URI, PAYLOAD_SECRET, KUNYE_AUDIT_KEY ve KUNYE_PUBLIC_URL gerekli/,
    )
    await useDatabase({ uri: 'mongodb://h/kunye', publicUri: 'mongodb://h/kunye_public' })
    expect(process.env.PAYLOAD_SECRET).toBeUndefined()
  })

  it('B10 and asks which one where nobody named it, starts none and makes no folder', async () => {
    await expect(resolveDatabase(silent)).rejects.toThrow(/Hangi veritabanı\?.*--demo/)
    const newsroom = await start()
    try {
      await expect(resolveDatabase(silent)).rejects.toThrow(/Which database\?.*KUNYE_MODE=demo/s)
    } finally {
      await newsroom.stop()
    }
    const untouched = path.join(dataDir, 'none')
    for (const command of [
      ['users', 'list'],
      ['audit', 'key'],
    ]) {
      const run = runStart({ KUNYE_DATA_DIR: untouched }, ['kunye.ts', ...command])
      const { code, out, err } = await run.ended
      expect([command, code, out]).toEqual([command, 1, ''])
      expect(err.trim().split('\n')).toEqual([
        expect.stringMatching(/^✗ Hangi .*--demo/),
        expect.stringMatching(/^ {2}Which .*--demo/),
      ])
      expect(existsSync(untouched)).toBe(false)
    }
  }, 60_000)
})

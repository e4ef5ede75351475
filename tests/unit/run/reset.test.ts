import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { OF_PRODUCTION } from '@/src/platform/env'
import { lockDataDir } from '@/src/platform/mongod/dataDir'
import { reset } from '@/src/run/commands/reset'

const before = { ...process.env }
let base = ''
let dataDir = ''
let said = ''

/** What a start leaves, as far as names go. */
const fill = () => {
  for (const name of ['db', 'media']) mkdirSync(path.join(dataDir, name), { recursive: true })
  for (const name of [
    'db/WiredTiger',
    'media/a.webp',
    'mongod.log',
    'mongod.json',
    'seeding',
    'further-stories',
  ]) {
    writeFileSync(path.join(dataDir, name), 'x')
  }
  for (const name of ['secrets', 'secrets.0123456789ab', 'audit-key', 'demo-accounts']) {
    writeFileSync(path.join(dataDir, `${name}.json`), '{}')
  }
}
const refusal = () =>
  reset([]).then(
    () => null,
    (error: { words?: { en: string } }) => error.words?.en ?? String(error),
  )

beforeEach(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'kunye-reset-'))
  dataDir = path.join(base, '.data')
  for (const name of OF_PRODUCTION) delete process.env[name]
  Object.assign(process.env, { KUNYE_MODE: 'demo', KUNYE_DATA_DIR: dataDir })
  said = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
  fill()
})
afterEach(() => {
  jest.restoreAllMocks()
  process.env = { ...before }
  rmSync(base, { recursive: true, force: true })
})

describe('kunye reset --demo', () => {
  it('removes the data folder and says which one it was', async () => {
    await reset([])
    expect(existsSync(dataDir)).toBe(false)
    expect(said).toContain(dataDir)
    await reset([])
    expect(said).toContain('nothing to remove')
  })

  it('leaves what is not of the demo, and names it', async () => {
    writeFileSync(path.join(dataDir, 'notlar.txt'), 'x')
    await reset([])
    expect(readdirSync(dataDir)).toEqual(['notlar.txt'])
    expect(said).toContain('notlar.txt')
  })

  it('is refused while a newsroom has the folder, or its database is still closing', async () => {
    const all = readdirSync(dataDir)
    const lock = await lockDataDir(dataDir, 'newsroom', 3000)
    expect(await refusal()).toContain(`in use by process ${process.pid}`)
    await lock.release()
    const mongod = path.join(base, 'mongod')
    copyFileSync('/bin/sleep', mongod)
    const child = spawn(mongod, ['60'])
    const ended = once(child, 'close')
    writeFileSync(path.join(dataDir, 'db', 'mongod.lock'), `${child.pid}\n`)
    expect(await refusal()).toContain(`still closing (process ${child.pid})`)
    expect(readdirSync(dataDir)).toEqual(all)
    child.kill('SIGKILL')
    await ended
    expect(await refusal()).toBeNull()
  })

  it('is not stopped by a pid that was given to another program since', async () => {
    writeFileSync(path.join(dataDir, 'db', 'mongod.lock'), `${process.pid}\n`)
    expect(await refusal()).toBeNull()
    expect(existsSync(dataDir)).toBe(false)
  })

  it('is refused in production, and where nobody said that it is the demo', async () => {
    process.env.KUNYE_MODE = 'production'
    expect(await refusal()).toContain('Only the demo newsroom')
    delete process.env.KUNYE_MODE
    expect(await refusal()).toContain('Only the demo newsroom')
    process.env.DATABASE_URI = 'mongodb://h:1/kunye?replicaSet=rs0'
    expect(await refusal()).toContain('Only the demo newsroom')
    expect(existsSync(path.join(dataDir, 'db'))).toBe(true)
  })
})

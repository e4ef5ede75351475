import { afterAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { lockDataDir, processStamp, readRunning } from '@/src/platform/mongod/dataDir'

const base = mkdtempSync(path.join(os.tmpdir(), 'kunye-lock-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

describe('A data folder belongs to one process', () => {
  it('goes to exactly one of many who ask at once', async () => {
    const folder = path.join(base, 'race')
    const asked = await Promise.allSettled(
      Array.from({ length: 12 }, () => lockDataDir(folder, 'newsroom', 1)),
    )
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await readdir(folder)).toEqual(['running.json'])
  })

  it('is free again after its release, and tells the address in between', async () => {
    const folder = path.join(base, 'again')
    const lock = await lockDataDir(folder, 'command', 0)
    await lock.announce('mongodb://127.0.0.1:1/kunye')
    expect(await readRunning(folder)).toMatchObject({
      pid: process.pid,
      databaseUri: 'mongodb://127.0.0.1:1/kunye',
    })
    await expect(lockDataDir(folder, 'newsroom', 1)).rejects.toThrow(/kunye komutu/)
    await lock.release()
    await (await lockDataDir(folder, 'newsroom', 1)).release()
  })

  it('is taken over from a dead process, even when its pid lives again in another one', async () => {
    const folder = path.join(base, 'dead')
    await (await lockDataDir(folder, 'newsroom', 1)).release()
    const leave = (pid: number, stamp: string) =>
      writeFileSync(
        path.join(folder, 'running.json'),
        JSON.stringify({ pid, stamp, kind: 'newsroom', port: 1 }),
      )
    const child = spawn(process.execPath, ['-e', ''])
    const pid = child.pid ?? 0
    await once(child, 'exit')
    leave(pid, 'gone')
    await (await lockDataDir(folder, 'newsroom', 1)).release()
    leave(process.pid, 'an earlier process of this pid')
    await (await lockDataDir(folder, 'newsroom', 1)).release()
    leave(process.pid, (await processStamp(process.pid)) ?? '')
    await expect(lockDataDir(folder, 'newsroom', 1)).rejects.toThrow(/süreç kullanıyor/)
  })
})

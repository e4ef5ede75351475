import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { keptFolder } from '@/bench/database/keptFolder'
import { lockDataDir } from '@/src/platform/mongod/dataDir'

const made = { on: '2026-12-03', seconds: 440 }
let root: string
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'kunye-kept-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

/** As a run makes it. */
const fill = async ({ dataDir }: { dataDir: string }): Promise<void> => {
  await mkdir(dataDir, { recursive: true })
  await writeFile(path.join(dataDir, 'db'), '')
}

describe('The newsrooms of a bench', () => {
  it('stand for the next run once they are whole, and go where they shall be made anew', async () => {
    const first = await keptFolder([1, 2], false, root)
    expect(first.made).toBeNull()
    await fill(first)
    await first.keep(made)
    await first.close()

    const second = await keptFolder([1, 2], false, root)
    expect(second).toMatchObject({ dataDir: first.dataDir, made })
    await second.close()
    expect(await readdir(first.dataDir)).toEqual(['db', 'made.json'])

    const third = await keptFolder([1, 2], true, root)
    expect(third.made).toBeNull()
    expect(await readdir(root)).toEqual([])
  })

  it('go where the run ended before they were whole, or others are wanted, but not what a run uses', async () => {
    const broken = await keptFolder([1], false, root)
    await fill(broken)
    await broken.close()
    expect(await readdir(root)).toEqual([])

    await fill(broken)
    await broken.keep(made)
    const used = path.join(root, 'used')
    const lock = await lockDataDir(used, 'command', 0)
    const other = await keptFolder([2], false, root)
    expect(other.dataDir).not.toBe(broken.dataDir)
    expect(await readdir(root)).toEqual(['used'])
    await lock.release()
  })
})

import { describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, utimes } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { cacheDir, unreachableMark } from '@/src/platform/mongod/fetchMongod'

describe('What can be fetched again is kept outside the checkout', () => {
  it('follows XDG_CACHE_HOME when it is absolute, else the home folder', () => {
    expect(cacheDir({ XDG_CACHE_HOME: '/c' })).toBe(path.join('/c', 'kunye'))
    expect(cacheDir({ XDG_CACHE_HOME: 'c' })).toBe(path.join(os.homedir(), '.cache', 'kunye'))
  })

  it('remembers for a day, and no longer, that the download site did not answer', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'kunye-mark-'))
    const mark = unreachableMark(folder)
    const now = Date.now()
    expect(await mark.isFresh(now)).toBe(false)
    await mark.set()
    expect(await mark.isFresh(now)).toBe(true)
    const yesterday = now / 1000 - 24 * 60 * 60 - 1
    await utimes(mark.file, yesterday, yesterday)
    expect(await mark.isFresh(now)).toBe(false)
    await rm(folder, { recursive: true })
  })
})

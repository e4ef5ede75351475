import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'

import { dropDrafts, fileIn } from '@/src/delivery/search/index/snapshot'

const folder = mkdtempSync(path.join(os.tmpdir(), 'kunye-drafts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const put = (file: string, minutesAgo: number): string => {
  const at = Date.now() / 1_000 - minutesAgo * 60
  writeFileSync(file, 'x')
  utimesSync(file, at, at)
  return path.basename(file)
}

describe('what killed processes left of snapshots', () => {
  it('goes, but no snapshot, nobody else’s and nothing that is being written', async () => {
    const [own, other] = [fileIn(folder, 'kunye_public'), fileIn(folder, 'kunye_public_2')]
    const left = [put(`${own}.12`, 11), put(`${own}.4711`, 5_000)]
    const stay = [
      put(own, 5_000),
      put(`${own}.13`, 1),
      put(other, 5_000),
      put(`${other}.12`, 5_000),
    ]
    expect(readdirSync(folder).sort()).toEqual([...left, ...stay].sort())
    await dropDrafts(folder, 'kunye_public')
    expect(readdirSync(folder).sort()).toEqual(stay.sort())
  })

  it('is nothing where there is no folder', async () => {
    await expect(dropDrafts(path.join(folder, 'none'), 'kunye_public')).resolves.toBeUndefined()
  })
})

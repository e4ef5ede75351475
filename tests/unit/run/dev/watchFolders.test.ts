import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { watchFolders } from '@/src/run/dev/watchFolders'

let root: string
let stop: () => void
let told: string[]
let heard: () => void

/** Resolves when all of these were told of. */
const toldOf = async (...paths: string[]) => {
  while (!paths.every((file) => told.includes(file))) {
    await new Promise<void>((resolve) => (heard = resolve))
  }
}

beforeEach(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'kunye-watch-'))
  told = []
  heard = () => undefined
  mkdirSync(path.join(root, 'src/deep/er'), { recursive: true })
  mkdirSync(path.join(root, 'docs'))
  writeFileSync(path.join(root, 'src/deep/er/a.ts'), '1')
  stop = await watchFolders(root, { folders: ['src'], files: ['next.config.ts'] }, (paths) => {
    told.push(...paths)
    heard()
  })
})
afterEach(() => {
  stop()
  rmSync(root, { recursive: true, force: true })
})

const write = (file: string, text = '2') => writeFileSync(path.join(root, file), text)

it('tells of a file however deep, and of one that an editor puts in its place', async () => {
  write('src/deep/er/a.ts')
  await toldOf('src/deep/er/a.ts')
  told = []
  write('src/deep/er/.a.ts.tmp', '3')
  renameSync(path.join(root, 'src/deep/er/.a.ts.tmp'), path.join(root, 'src/deep/er/a.ts'))
  await toldOf('src/deep/er/a.ts')
  told = []
  // The one in its place is watched as well.
  write('src/deep/er/a.ts', '4')
  await toldOf('src/deep/er/a.ts')
})

it('tells of files in folders that were made later', async () => {
  mkdirSync(path.join(root, 'src/new'))
  await toldOf('src/new')
  write('src/new/b.ts')
  await toldOf('src/new/b.ts')
})

it('tells of a file that was removed, and of the named ones of the root alone', async () => {
  write('README.md')
  write('docs/page.md')
  rmSync(path.join(root, 'src/deep/er/a.ts'))
  write('next.config.ts')
  await toldOf('src/deep/er/a.ts', 'next.config.ts')
  expect(told).not.toContain('README.md')
  expect(told).not.toContain('docs/page.md')
})

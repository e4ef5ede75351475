import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sourceHash } from '@/src/run/start/buildAdmin'
import { builtSources } from '@/src/run/start/builtSources'

describe('builtSources', () => {
  let found: Set<string>
  beforeAll(async () => {
    found = new Set(await builtSources(process.cwd()))
  })

  it('holds what the routes, the instrumentation and the import map reach', () => {
    for (const file of [
      'src/app/(payload)/admin/importMap.js',
      'src/app/(payload)/custom.css',
      'src/payload.config.ts',
      'collections/Articles.ts',
      'hooks/judgeArticle.ts',
      'access/rules.ts',
      'src/editorial/comments/screens/CommentPanel.tsx',
      'src/editorial/admin/borrowedWords.ts',
      'src/editorial/admin/BorrowedWords.tsx',
      'src/frontend/site/site.css',
      'src/run/worker.ts',
      'src/instrumentation-client.ts',
      'package-lock.json',
      'next.config.ts',
      'tsconfig.json',
    ]) {
      expect([file, found.has(file)]).toEqual([file, true])
    }
  })

  it('holds nothing that the build never opens, and no path that is not there', () => {
    for (const file of [
      'src/run/start/buildAdmin.ts',
      'src/run/dev.ts',
      'src/delivery/handler.ts',
      'src/delivery/resolvers/articleResolvers.ts',
      'src/platform/server/startServer.ts',
      'README.md',
    ]) {
      expect([file, existsSync(file), found.has(file)]).toEqual([file, true, false])
    }
    expect([...found].filter((file) => !existsSync(file))).toEqual([])
  })
})

describe('sourceHash', () => {
  let root: string
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  beforeAll(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'kunye-built-'))
    write('tsconfig.json', '{}')
    write('src/app/page.tsx', "import { x } from '@/src/x'\nexport default () => x")
    write('src/app/icon.svg', '<svg/>')
    write('src/x.ts', "export const x = new URL('./beside.mjs', import.meta.url).href")
    write('src/lib/beside.mjs', '')
    write('src/beside.mjs', '1')
    write('src/run/start.ts', '1')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('is another one for what is imported, named beside or lies with a route, and for nothing else', async () => {
    let before = await sourceHash(root)
    const isOther = async (file: string, text: string) => {
      write(file, text)
      const after = await sourceHash(root)
      const other = after !== before
      before = after
      return other
    }
    expect(await isOther('src/run/start.ts', '2')).toBe(false)
    expect(await isOther('src/lib/beside.mjs', '2')).toBe(false)
    expect(await isOther('src/beside.mjs', '2')).toBe(true)
    expect(await isOther('src/app/icon.svg', '<svg></svg>')).toBe(true)
    expect(await isOther('src/x.ts', 'export const x = 2')).toBe(true)
    expect(await isOther('src/instrumentation.ts', 'export {}')).toBe(true)
  })

  it('takes everything where a source cannot be read as one', async () => {
    write('src/x.ts', 'export const x = ;')
    const before = await sourceHash(root)
    write('src/run/start.ts', '3')
    expect(await sourceHash(root)).not.toBe(before)
  })
})

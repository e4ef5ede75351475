import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { type Bundle, openBundle } from '@/src/run/dev/openBundle'

let root: string
let bundle: Bundle

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}
const answer = async (file: string | undefined) =>
  (await import(pathToFileURL(file ?? 'nothing').href)) as { answer: unknown }

beforeEach(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'kunye-bundle-'))
  write('tsconfig.json', '{}')
  write('src/entry.ts', "import { x } from '@/src/x'\nexport const answer: number = x")
  write('src/x.ts', 'export const x = 1')
  bundle = await openBundle(root, 'src/entry.ts', ['src/schema.graphql'])
})
afterEach(async () => {
  await bundle.close()
  rmSync(root, { recursive: true, force: true })
})

it('bundles what the entry imports, and builds again only what came out as something else', async () => {
  const first = await bundle.rebuild()
  expect((await answer(first?.file)).answer).toBe(1)
  expect([...(first?.sources ?? [])].sort()).toEqual([
    ...['src/entry.ts', 'src/schema.graphql', 'src/x.ts'],
  ])
  write('src/x.ts', 'export const x = 1 // the same')
  expect(await bundle.rebuild()).toBeNull()
  write('src/x.ts', 'export const x = 2')
  expect((await answer((await bundle.rebuild())?.file)).answer).toBe(2)
})

it('is another one where a file that it reads has another content', async () => {
  await bundle.rebuild()
  write('src/schema.graphql', 'type Query { a: Int }')
  expect(await bundle.rebuild()).not.toBeNull()
})

it('says where a source is broken, and builds again when it is mended', async () => {
  await bundle.rebuild()
  write('src/x.ts', 'export const x = ;')
  await expect(bundle.rebuild()).rejects.toThrow(/^src\/x\.ts:1:18 /)
  write('src/x.ts', 'export const x = 3')
  expect((await answer((await bundle.rebuild())?.file)).answer).toBe(3)
})

it('lets a module ask for files beside itself, not beside the bundle', async () => {
  write('src/x.ts', 'export const x = import.meta.url')
  const { answer: place } = await answer((await bundle.rebuild())?.file)
  expect(place).toBe(pathToFileURL(path.join(root, 'src/x.ts')).href)
})

it('finds a module by its name to the letter', async () => {
  write('src/X.tsx', 'export const x = 9')
  write('src/entry.ts', "export { x as answer } from './x'")
  expect((await answer((await bundle.rebuild())?.file)).answer).toBe(1)
})

it('leaves nothing behind', async () => {
  const built = await bundle.rebuild()
  await bundle.close()
  expect(() => readFileSync(built?.file ?? '')).toThrow(/ENOENT/)
})

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { bundleTests, toSources } from '@/tests/runner/bundleTests.mjs'

const root = path.resolve(import.meta.dirname, '../../..')
type Bundle = NonNullable<Awaited<ReturnType<typeof bundleTests>>>

describe('tests from a bundle', () => {
  let folder: string
  let bundle: Bundle
  const file = (name: string, text: string): string => {
    const place = path.join(folder, name)
    writeFileSync(place, text)
    return place
  }

  beforeAll(async () => {
    // Below the checkout, where packages are found.
    const cache = path.join(root, 'node_modules', '.cache')
    mkdirSync(cache, { recursive: true })
    folder = mkdtempSync(path.join(cache, 'kunye-bundled-'))
    file(
      'part.ts',
      `export const count = { of: 0 }\nexport const fall = (): void => {\n  throw new Error('fallen')\n}\n`,
    )
    const one = file(
      'one.ts',
      `import { count } from './part'\ntype Named = string\nexport const here: Named = import.meta.dirname\nexport const word = 'import.meta.url'\nexport const add = (): number => (count.of += 1)\nexport const fail = (): void => {\n  throw new Error('failed here')\n}\n`,
    )
    const two = file(
      'two.ts',
      `import { count, fall } from './part'\nexport const seen = () => count.of\nexport const fail = fall\n`,
    )
    bundle = (await bundleTests(root, [one, two])) as Bundle
  })
  afterAll(() => {
    bundle.drop()
    rmSync(folder, { recursive: true, force: true })
  })
  const load = (name: string) =>
    import(pathToFileURL(bundle.placeOf(path.join(folder, name))).href) as Promise<any>

  it('share their parts, and know where they stand', async () => {
    const [one, two] = [await load('one.ts'), await load('two.ts')]
    one.add()
    expect([two.seen(), one.here, one.word]).toEqual([
      1,
      folder,
      ['import', 'meta', 'url'].join('.'),
    ])
  })

  it('say where they failed in their sources', async () => {
    const told = await toSources(root, bundle.folder)
    const failed = async (name: string): Promise<string> => {
      const { fail } = await load(name)
      try {
        fail()
      } catch (error) {
        return told((error as Error).stack ?? '')
      }
      throw new Error('it did not fail')
    }
    const [own, shared] = [await failed('one.ts'), await failed('two.ts')]
    expect(own).toContain(`${path.join(folder, 'one.ts')}:7:9`)
    expect(shared).toContain(`${path.join(folder, 'part.ts')}:3:9`)
    expect(own + shared).not.toContain(bundle.folder)
    expect(told('nowhere:1:2')).toBe('nowhere:1:2')
  })

  it('run without one where a file cannot be read, and leave nothing behind', async () => {
    const before = readFileSync(path.join(bundle.folder, 'files.json'), 'utf8')
    const broken = file('broken.ts', 'export const = 1\n')
    const none = await bundleTests(root, [broken])
    expect(none).toBeUndefined()
    expect(readFileSync(path.join(bundle.folder, 'files.json'), 'utf8')).toBe(before)
  })

  it('are deleted with the run', async () => {
    const other = await bundleTests(root, [path.join(folder, 'two.ts')])
    expect(existsSync(other?.folder ?? '')).toBe(true)
    other?.drop()
    expect(existsSync(other?.folder ?? '')).toBe(false)
  })
})

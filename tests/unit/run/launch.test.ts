import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

const launch = path.resolve('src/run/launch.mjs')

describe('launch: a program run from a bundle of itself', () => {
  let folder: string
  const program = () => path.join(folder, 'program.ts')
  const run = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)(process.execPath, [launch, program(), ...args])
    return JSON.parse(stdout) as Record<string, unknown>
  }

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'kunye-launch-'))
    await writeFile(path.join(folder, 'part.ts'), `export const said: string = 'one'\n`)
    await writeFile(
      program(),
      `import { fileURLToPath } from 'node:url'
       import { said } from './part'
       const late = await import('./late')
       const me = fileURLToPath(import.meta.url)
       console.log(JSON.stringify({ said, late: late.place, me, argv: process.argv.slice(1) }))\n`,
    )
    await writeFile(path.join(folder, 'late.ts'), `export const place = import.meta.dirname\n`)
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('knows its own place and its arguments, as if it had been run by its name', async () => {
    expect(await run('--as', 'ali veli')).toEqual({
      said: 'one',
      late: folder,
      me: program(),
      argv: [program(), '--as', 'ali veli'],
    })
  })

  it('names its functions, each only where it has another name', async () => {
    const code = `const makers = { one: () => () => 1, two: class { static made = 1 } }
      const here = /[^(\\s]+\\.mjs/.exec(new Error().stack ?? '')?.[0] ?? ''
      const late = await import('./late')
      console.log(JSON.stringify({ here, names: [makers.one.name, makers.two.name], late: late.place }))`
    await writeFile(program(), code)
    const { here, names } = await run()
    expect(names).toEqual(['one', 'two'])
    const bundle = path.dirname(fileURLToPath(String(here)))
    const files = (await readdir(bundle)).filter((name) => name.endsWith('.mjs'))
    const texts = await Promise.all(files.map((name) => readFile(path.join(bundle, name), 'utf8')))
    const helpers = texts.flatMap((text) => /var __name = .*/.exec(text) ?? [])
    // Another esbuild may write it in another way: then `cheapNames` of launch.mjs has to know that one.
    expect(helpers.map((line) => line.includes('target.name === value'))).toEqual([true])
  })

  it('is made anew when a file it imports has changed', async () => {
    expect(await run()).toMatchObject({ said: 'one' })
    await writeFile(path.join(folder, 'part.ts'), `export const said: string = 'another'\n`)
    expect(await run()).toMatchObject({ said: 'another' })
  })

  it('is made whole by several processes that begin at once', async () => {
    const said = await Promise.all([run(), run(), run()])
    expect(said.map((one) => one.said)).toEqual(['one', 'one', 'one'])
  })

  it('says which file cannot be read, and where', async () => {
    await writeFile(path.join(folder, 'part.ts'), 'export const said = \n')
    await expect(run()).rejects.toThrow(/part\.ts:2:0: ERROR: Unexpected end of file/)
  })
})

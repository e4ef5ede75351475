import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'

import { MIGRATIONS, NEWEST } from '@/src/migrations/list'
import { BUILD } from '@/src/migrations/stamp'

describe('the list of migrations', () => {
  it('holds every file of its folder, in order and without a gap', async () => {
    const files = (await readdir('src/migrations'))
      .filter((name) => /^\d/.test(name))
      .map((name) => name.replace(/\.ts$/, ''))
      .sort()
    expect(MIGRATIONS.map(({ file }) => file)).toEqual(files)
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, at) => at + 1))
    for (const name of files) expect(name).toMatch(/^\d{4}-[a-z0-9-]+$/)
    expect(NEWEST).toBe(files.length)
  })

  it('loads of each file the migration that its name says, with words in both languages', async () => {
    for (const { file, load } of MIGRATIONS) {
      const { migration } = await load()
      const { number, name, says } = migration
      expect(`${String(number).padStart(4, '0')}-${name}`).toBe(file)
      for (const words of [says.tr, says.en]) expect(words.length).toBeGreaterThan(10)
    }
  })

  it('is stamped with the build of package.json', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: BUILD })
  })
})

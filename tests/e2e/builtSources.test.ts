import { expect, it } from '@jest/globals'
import { builtSources } from '@/src/run/start/builtSources'
import { sourcesOfBuild } from '../support/sourcesOfBuild'

it('a build is made of no source that would not have it made anew', async () => {
  const made = sourcesOfBuild(process.cwd())
  expect(made.length).toBeGreaterThan(300)
  expect(made).toContain('src/payload.config.ts')
  const watched = new Set(await builtSources(process.cwd()))
  expect(made.filter((file) => !watched.has(file))).toEqual([])
})

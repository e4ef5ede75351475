import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

import { repositoryFiles } from '@/tests/support/repositoryFiles'

const RUNS_OUT = 'expireAfterSeconds'
const text = readFileSync('docs/retention.md', 'utf8')
const places = [...text.matchAll(/`([^`]+)` in `([^`]+\.tsx?)`/g)].map(
  ([, name = '', file = '']) => [name, file] as const,
)

describe('what docs/retention.md says of how long', () => {
  it('is said of many places', () => expect(places.length).toBeGreaterThan(35))

  it.each(places)('%s stands in %s', (name, file) => {
    expect(readFileSync(file, 'utf8')).toContain(name)
  })

  it('has the times of sessions and links as they are', () => {
    const sessions = readFileSync('src/editorial/accounts/staffSessions.ts', 'utf8')
    expect(sessions).toContain('SESSION_MS = 8 * 60 * MINUTE_MS')
    expect(sessions).toContain('LIFE_MS = 30 * 24 * 60 * MINUTE_MS')
    const links = readFileSync('src/editorial/accounts/passwordLinks.ts', 'utf8')
    expect(links).toContain('LINK_HOURS = { asked: 1, given: 24 }')
  })

  it('names every file with an index that lets rows run out', () => {
    const files = repositoryFiles().filter(
      (name) => /^src\/.*\.ts$/.test(name) && readFileSync(name, 'utf8').includes(RUNS_OUT),
    )
    expect(files.length).toBeGreaterThan(3)
    expect(files.filter((file) => !text.includes(file))).toEqual([])
  })
})

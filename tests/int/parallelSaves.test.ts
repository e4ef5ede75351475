import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { parallelSaves } from '@/tests/soak/parallelSaves'
import { openNewsroom, type Newsroom, type StaffUser } from '@/tests/support/newsroom'

describe('eight people at one article', () => {
  let newsroom: Newsroom
  beforeAll(async () => {
    newsroom = await openNewsroom()
  })
  afterAll(() => newsroom.close())

  it('have every accepted save as a version, and a conflict for every other', async () => {
    const reporter = await newsroom.hire('Defne Muhabir', ['reporter'])
    const editors: StaffUser[] = []
    for (const name of 'abcdefg') editors.push(await newsroom.hire(`Editor ${name}`, ['editor']))
    const counts = await parallelSaves(newsroom, [reporter, ...editors], 60)
    expect(counts.other).toBe(0)
    expect(counts.accepted + counts.conflicts).toBe(60)
    expect(counts.accepted).toBeGreaterThan(0)
    expect(counts.versions).toBe(counts.accepted)
    expect(counts.revision).toBe(counts.accepted + 1)
  }, 120_000)
})

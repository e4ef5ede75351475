import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { killedPublications } from '@/tests/soak/killedPublications'
import { openNewsroom, type Newsroom } from '@/tests/support/newsroom'

describe('a newsroom killed (-9) in the middle of a publication', () => {
  let newsroom: Newsroom
  beforeAll(async () => {
    newsroom = await openNewsroom()
  })
  afterAll(() => newsroom.close())

  it('leaves all of it or none of it', async () => {
    const reporter = await newsroom.hire('Defne Muhabir', ['reporter'])
    const editor = await newsroom.hire('Nermin Editör', ['editor'])
    const outcomes = await killedPublications(newsroom, { reporter, editor }, 2)
    expect(outcomes.half).toBe(0)
    expect(outcomes.whole).toBeGreaterThan(0)
    expect(outcomes.nothing).toBeGreaterThan(0)
  }, 300_000)
})

import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { killedFanOuts, somebodyFamous } from '@/tests/soak/killedFanOuts'
import { long } from '@/tests/support/long'
import { openPublishing, type Publishing } from '@/tests/support/publishing'

describe('a worker killed (-9) while it spreads a new name', () => {
  let newsroom: Publishing
  beforeAll(async () => {
    newsroom = await openPublishing()
  }, 120_000)
  afterAll(() => newsroom.close())

  long(
    'leaves nothing undone: another one goes on, every article bears the name and has it in its chain once',
    async () => {
      const person = await somebodyFamous(newsroom, 10)
      const { inTheMiddle, wrong, wrongChains } = await killedFanOuts(newsroom, person, 1)
      expect(wrong).toBe(0)
      expect(wrongChains).toBe(0)
      expect(inTheMiddle).toBe(1)
    },
    180_000,
  )
})

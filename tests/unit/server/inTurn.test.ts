import { describe, expect, it } from '@jest/globals'

import { turns } from '@/src/server/inTurn'

describe('long texts in turn', () => {
  it('go one after the other in the order in which they came; so many wait, no more', async () => {
    const line = turns(2)
    const order: string[] = []
    const go = async (who: string) => {
      const leave = await line.enter()
      order.push(leave ? who : `${who} refused`)
      return leave
    }
    const first = await go('first')
    const [second, third] = [go('second'), go('third')]
    await go('fourth')
    expect(order).toEqual(['first', 'fourth refused'])
    first?.()
    // Given back twice (the answer ended, and its connection): that is one turn.
    first?.()
    const leave = await second
    expect(order).toEqual(['first', 'fourth refused', 'second'])
    leave?.()
    ;(await third)?.()
    expect(order).toEqual(['first', 'fourth refused', 'second', 'third'])
    expect(await line.enter()).not.toBeNull()
  })
})

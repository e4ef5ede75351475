import { describe, expect, it } from '@jest/globals'

describe('a unit test', () => {
  it('has no window: that of the component tests stays in their processes', () => {
    expect(['window', 'document'].filter((name) => name in globalThis)).toEqual([])
  })
})

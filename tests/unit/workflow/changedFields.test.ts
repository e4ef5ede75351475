import { describe, expect, it } from '@jest/globals'

import { changedContent } from '@/src/workflow/content'

describe('what changed in an article', () => {
  const before = { headline: 'Başlık', claims: [{ id: 'k1', text: 'Bir', quantity: {} }] }

  it('is what a reader could notice', () => {
    expect(changedContent(before, { ...before, headline: 'Yeni başlık' })).toEqual(['headline'])
    const claims = [{ id: 'k1', text: 'İki' }]
    expect(changedContent(before, { ...before, claims })).toEqual(['claims'])
  })

  it('is not how the same is stored', () => {
    const claims = [{ text: 'Bir', id: 'k1', quantity: { value: null }, persons: [] }]
    expect(changedContent(before, { headline: 'Başlık', dek: null, claims })).toEqual([])
  })
})

import { describe, expect, it } from '@jest/globals'

import { likeWord } from '@/src/sourcing/spelling/checkArticleSpelling'

describe('a suggestion in the place of a misspelt word', () => {
  it('takes over the capital, in Turkish', () => {
    expect(likeWord('Planlaan', 'planlanan')).toBe('Planlanan')
    expect(likeWord('Istasyon', 'istasyon')).toBe('İstasyon')
    expect(likeWord('İzgara', 'ızgara')).toBe('Izgara')
  })
  it('stays small for a word that starts small, whatever follows', () => {
    expect(likeWord('planlaan', 'planlanan')).toBe('planlanan')
    expect(likeWord('pLanlaan', 'planlanan')).toBe('planlanan')
  })
})

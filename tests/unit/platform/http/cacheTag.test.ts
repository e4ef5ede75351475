import { describe, expect, it } from '@jest/globals'
import { cacheTag } from '@/src/platform/http/sendRepresentation'

describe('Cache-Tag', () => {
  it('names what an answer rests on, and everything', () => {
    expect(cacheTag(['articles', 'articles:a1', 'persons:slug=x'])).toBe(
      'all,articles,articles:a1,persons:slug=x',
    )
  })
  it('stays below 8 kB: the collection stands for its documents, the many first', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => `claims:${index}-0123456789`)
    expect(cacheTag([...many, 'articles:a1'])).toBe('all,claims,articles:a1')
  })
  it('holds nothing that could split it or leave the header', () => {
    expect(cacheTag(['articles:a,b', 'persons:slug=çe\r\nx: y'])).toBe('all,articles,persons')
  })
})

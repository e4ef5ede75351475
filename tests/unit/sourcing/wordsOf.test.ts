import { describe, expect, it } from '@jest/globals'

import { wordsOf } from '@/src/sourcing/wordsOf'
import { aRow } from '@/tests/support/aRow'
import { anArticle } from '@/tests/support/anArticle'

const words = (over: Parameters<typeof aRow>[0]) => wordsOf(anArticle(), aRow(over))

describe('the words of an attribution', () => {
  it('are those that are marked', () => {
    expect(words({ span: { start: 5, end: 13 } })).toBe('Ali Veli')
    expect(words({ field: 'headline', span: { start: 0, end: 6 } })).toBe('Zimmet')
  })
  it('are the whole headline where it carries no mark', () => {
    expect(words({ field: 'headline', span: null })).toBe('Zimmet soruşturması')
  })
  it('are none for a body row that lost its mark', () => {
    expect(words({ span: null })).toBe('')
  })
})

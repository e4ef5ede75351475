import { describe, expect, it } from '@jest/globals'

import { whereRow } from '@/src/sourcing/checks/where'
import { aRow } from '@/tests/support/aRow'
import { anArticle } from '@/tests/support/anArticle'

const article = anArticle({ dek: 'Spot cümlesi' })
const where = (over: Parameters<typeof aRow>[0]) => whereRow(article, aRow(over))

describe('where an attribution stands', () => {
  it('is at its marked words, with its claim', () => {
    expect(where({ span: { start: 5, end: 13 } })).toEqual({
      field: 'body',
      start: 5,
      end: 13,
      quote: 'Ali Veli',
      attributionId: 'A1',
      claimId: 'K1',
    })
  })
  it('is the whole headline or dek, where words carry no marks', () => {
    expect(where({ field: 'headline', span: null })).toMatchObject({ quote: article.headline })
    expect(where({ field: 'dek', span: null })).toMatchObject({ start: 0, end: 12 })
  })
  it('is the empty place at the start of the body for a row that lost its mark', () => {
    expect(where({ span: null })).toMatchObject({ field: 'body', start: 0, end: 0, quote: '' })
  })
  it('tells of no claim where the row has none', () => {
    expect(where({ claim: null })).not.toHaveProperty('claimId')
  })
})

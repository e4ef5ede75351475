import { describe, expect, it } from '@jest/globals'

import { danglingAttribution } from '@/src/sourcing/checks/danglingAttribution'
import { aClaim } from '@/tests/support/aClaim'
import { aRow } from '@/tests/support/aRow'
import { anArticle } from '@/tests/support/anArticle'

const cases = (over: Parameters<typeof anArticle>[0]) =>
  danglingAttribution(anArticle(over)).map((finding) => finding.params.case)

describe('an attribution that hangs in the air', () => {
  it('is found when a mark has no row, at the marked words', () => {
    const article = anArticle({ orphanMarks: [{ id: 'X', start: 5, end: 13 }] })
    expect(danglingAttribution(article)).toMatchObject([
      {
        never: true,
        severity: 'block',
        params: { case: 'markWithoutRow' },
        where: { attributionId: 'X', quote: 'Ali Veli' },
      },
    ])
  })
  it('is found when a body row has no mark; headline and dek rows need none', () => {
    expect(cases({ attributions: [aRow({ span: null })] })).toEqual(['rowWithoutMark'])
    expect(cases({ attributions: [aRow({ field: 'headline', span: null })] })).toEqual([])
  })
  it('is found when a row has no claim, or one that is not in the article', () => {
    const rows = [aRow(), aRow({ id: 'A2', claim: null }), aRow({ id: 'A3', claim: 'K9' })]
    expect(cases({ attributions: rows })).toEqual(['rowWithoutClaim', 'rowWithoutClaim'])
  })
  it('is found when no row names a claim', () => {
    const article = anArticle({ claims: [aClaim(), aClaim({ id: 'K2' })] })
    expect(danglingAttribution(article)).toMatchObject([
      {
        code: 'danglingAttribution',
        params: { case: 'claimWithoutRow', claim: 'Ali Veli parayı zimmetine geçirdi' },
        where: { claimId: 'K2', start: 0, end: 0, quote: '' },
      },
    ])
  })
  it('is not found where everything fits together', () => {
    expect(cases({})).toEqual([])
  })
})

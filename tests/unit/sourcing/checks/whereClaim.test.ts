import { describe, expect, it } from '@jest/globals'

import { whereClaim } from '@/src/sourcing/checks/where'
import { aClaim } from '@/tests/support/aClaim'
import { aRow } from '@/tests/support/aRow'
import { anArticle } from '@/tests/support/anArticle'

const where = (...rows: ReturnType<typeof aRow>[]) => whereClaim(anArticle(), aClaim(), rows)

describe('where a claim is first made', () => {
  it('is at the first of its attributions that stands anywhere; a headline needs no mark', () => {
    const lost = aRow({ span: null })
    const headline = aRow({ id: 'A2', field: 'headline', span: null })
    expect(where(lost, headline, aRow({ id: 'A3' }))).toMatchObject({
      attributionId: 'A2',
      quote: 'Zimmet soruşturması',
    })
  })
  it('is nowhere in the body when its only attribution lost its mark', () => {
    expect(where(aRow({ span: null }))).toMatchObject({ attributionId: 'A1', quote: '' })
  })
  it('is the empty place at the start of the body when no attribution names it', () => {
    expect(where()).toEqual({ field: 'body', start: 0, end: 0, quote: '', claimId: 'K1' })
  })
})

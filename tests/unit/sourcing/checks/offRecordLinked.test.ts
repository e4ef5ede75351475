import { describe, expect, it } from '@jest/globals'

import { offRecordLinked } from '@/src/sourcing/checks/offRecordLinked'
import { aRow } from '@/tests/support/aRow'
import { anArticle } from '@/tests/support/anArticle'

const check = (over: Parameters<typeof aRow>[0]) =>
  offRecordLinked(anArticle({ attributions: [aRow(over)] }))

describe('what was said off the record', () => {
  it('is never tied to the text, and no editor may overrule that', () => {
    expect(check({ groundRules: 'offRecord' })).toMatchObject([{ severity: 'block', never: true }])
    expect(check({ groundRules: 'offRecord', field: 'headline', span: null })).toHaveLength(1)
  })
  it('may be kept as a note that is tied to no words', () => {
    expect(check({ groundRules: 'offRecord', span: null })).toEqual([])
  })
  it('is told apart from background', () => {
    expect(check({ groundRules: 'deepBackground' })).toEqual([])
  })
})

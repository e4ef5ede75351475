import { describe, expect, it } from '@jest/globals'
import { enumValuesOf, readSchema } from '@/src/delivery/schema/readSchema'
import * as vocabulary from '@/src/sourcing/vocabulary'

describe('enums of the API', () => {
  const enums = enumValuesOf(readSchema())
  it.each([
    ['ClaimKind', vocabulary.CLAIM_KINDS],
    ['Seriousness', vocabulary.SERIOUSNESS],
    ['ClaimStatus', vocabulary.CLAIM_STATUSES],
    ['AttributionMode', vocabulary.ATTRIBUTION_MODES],
    ['AttributionField', vocabulary.ATTRIBUTION_FIELDS],
  ])('%s has exactly the words of the newsroom', (name, words) => {
    expect(Object.values(enums[name] ?? {}).sort()).toEqual([...words].sort())
  })
  it('write them in capitals', () => {
    expect(enums.Genre).toMatchObject({ FACT_CHECK: 'factCheck', LIVE_BLOG: 'liveBlog' })
  })
})

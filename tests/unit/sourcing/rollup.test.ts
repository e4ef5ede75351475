import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { rollup } from '@/src/sourcing/rollup'
import { aClaim } from '@/tests/support/aClaim'
import { anArticle } from '@/tests/support/anArticle'
import { arbitraryArticle } from '@/tests/support/arbitraryArticle'
import { seedArticle } from '@/tests/support/seedArticle'

describe('the sourcing of an article in numbers', () => {
  it('counts the seed story as the design does', () => {
    expect(rollup(seedArticle().article)).toEqual({
      claims: 19,
      namedSentenceShare: 5 / 19,
      namedSources: 4,
      independentOrigins: 4,
      agentless: 3,
      houseVoice: 9,
      singleSource: 6,
      criminalUncorroborated: 8,
      soleSources: [
        { kind: 'source', source: 'apa', claims: 3 },
        { kind: 'source', source: 'novaya-gazeta', claims: 1 },
        { kind: 'source', source: 'minval', claims: 1 },
        { kind: 'speaker', source: 'ilham-aliyev', claims: 1 },
      ],
    })
  })
  it('takes an editor’s word that a criminal claim is corroborated', () => {
    expect(rollup(anArticle()).criminalUncorroborated).toBe(1)
    const corroborated = anArticle({ claims: [aClaim({ status: 'corroborated' })] })
    expect(rollup(corroborated).criminalUncorroborated).toBe(0)
  })
  it('counts a sentence as named when a named source touches it', () => {
    expect(rollup(anArticle()).namedSentenceShare).toBe(1 / 2)
  })
  it('has a share of 0 for an empty body', () => {
    expect(rollup(anArticle({ body: '' })).namedSentenceShare).toBe(0)
  })
  it('is a set of sane numbers for any article', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const counted = rollup(article)
        expect(counted.namedSentenceShare).toBeGreaterThanOrEqual(0)
        expect(counted.namedSentenceShare).toBeLessThanOrEqual(1)
        expect(counted.independentOrigins).toBeLessThanOrEqual(article.attributions.length)
        const sole = counted.soleSources.reduce((sum, { claims }) => sum + claims, 0)
        expect(sole).toBe(counted.singleSource)
      }),
    )
  })
})

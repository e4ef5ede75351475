import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { rollup } from '@/src/sourcing/rollup'
import { aClaim } from '@/tests/support/aClaim'
import { aRow } from '@/tests/support/aRow'
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
    const verified = anArticle({ claims: [aClaim({ status: 'verified' })] })
    expect(rollup(verified).criminalUncorroborated).toBe(0)
  })
  it('takes two independent origins for corroboration of a criminal claim', () => {
    const two = anArticle({ attributions: [aRow(), aRow({ id: 'A2', source: 'reuters' })] })
    expect(rollup(two).criminalUncorroborated).toBe(0)
  })
  it('counts as house voice what only the newsroom says', () => {
    const own = aRow({ mode: 'houseVoice', source: null })
    expect(rollup(anArticle({ attributions: [own] })).houseVoice).toBe(1)
    expect(rollup(anArticle({ attributions: [own, aRow({ id: 'A2' })] })).houseVoice).toBe(0)
    expect(rollup(anArticle({ attributions: [] })).houseVoice).toBe(0)
  })
  it('puts first who alone stands behind most', () => {
    const claims = ['K1', 'K2', 'K3'].map((id) => aClaim({ id }))
    const attributions = claims.map(({ id: claim }, at) =>
      aRow({ id: `A${at}`, claim, source: at === 0 ? 'reuters' : 'apa' }),
    )
    expect(rollup(anArticle({ claims, attributions })).soleSources).toEqual([
      { kind: 'source', source: 'apa', claims: 2 },
      { kind: 'source', source: 'reuters', claims: 1 },
    ])
  })
  it('counts a sentence as named when a named source touches it', () => {
    expect(rollup(anArticle()).namedSentenceShare).toBe(1 / 2)
  })
  it('does not count a sentence that a named source only borders on, or names in the headline', () => {
    const body = 'Bir. İki. Üç.'
    const share = (over: Parameters<typeof aRow>[0]) =>
      rollup(anArticle({ body, attributions: [aRow(over)] })).namedSentenceShare
    expect(share({ span: { start: 5, end: 9 } })).toBe(1 / 3)
    expect(share({ span: { start: 4, end: 10 } })).toBe(1 / 3)
    expect(share({ field: 'headline', span: { start: 0, end: 4 } })).toBe(0)
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

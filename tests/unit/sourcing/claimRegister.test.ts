import { describe, expect, it } from '@jest/globals'

import { claimRegister } from '@/src/sourcing/claimRegister'
import { aRow } from '@/tests/support/aRow'
import { anArticle } from '@/tests/support/anArticle'
import { seedArticle } from '@/tests/support/seedArticle'

const { article, truth } = seedArticle()
const register = claimRegister(article)

describe('the register of the seed story', () => {
  it('names for each claim exactly those whom the ground truth names', () => {
    const names = register.map(({ claimId, soleSource, soleSpeaker }) => ({
      id: claimId,
      named: soleSource ?? (soleSpeaker ? `speaker:${soleSpeaker}` : undefined),
    }))
    expect(names).toEqual(truth.claims.map(({ id, namedSources: [named] }) => ({ id, named })))
  })
  it('has no claim with two named sources, six with one, thirteen with none', () => {
    const withNamed = (count: number) => register.filter((row) => row.namedSources === count).length
    expect([withNamed(2), withNamed(1), withNamed(0)]).toEqual([0, 6, 13])
  })
  it('knows which claims only a hedge carries', () => {
    const hedged = register.filter((row) => row.onlyAgentless).map((row) => row.claimId)
    expect(hedged).toEqual(['K02', 'K06', 'K11'])
  })
})

describe('the register of claims', () => {
  it('has no sole source where two are named', () => {
    const two = anArticle({ attributions: [aRow(), aRow({ id: 'A2', source: 'reuters' })] })
    expect(claimRegister(two)).toMatchObject([
      { sources: ['apa', 'reuters'], soleSource: null, namedSources: 2, independentOrigins: 2 },
    ])
  })
  it('still has a sole source where somebody else denies', () => {
    const denial = aRow({ id: 'A2', mode: 'namedSpeaker', speaker: 'ali', stance: 'denies' })
    expect(claimRegister(anArticle({ attributions: [aRow(), denial] }))).toMatchObject([
      { soleSource: 'apa', soleSpeaker: null, namedSources: 1 },
    ])
  })
  it('has no source for what a person said to us, but has the person', () => {
    const said = aRow({ mode: 'namedSpeaker', source: null, speaker: 'ali' })
    expect(claimRegister(anArticle({ attributions: [said] }))).toMatchObject([
      { sources: [], soleSource: null, soleSpeaker: 'ali' },
    ])
  })
  it('does not call a claim without any attribution hedged', () => {
    expect(claimRegister(anArticle({ attributions: [] }))).toMatchObject([
      { sources: [], onlyAgentless: false, independentOrigins: 0 },
    ])
  })
})

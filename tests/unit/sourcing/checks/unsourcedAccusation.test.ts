import { describe, expect, it } from '@jest/globals'

import { unsourcedAccusation } from '@/src/sourcing/checks/unsourcedAccusation'
import { aClaim } from '@/tests/support/aClaim'
import { aRow } from '@/tests/support/aRow'
import { anArticle } from '@/tests/support/anArticle'

const hedge = aRow({ mode: 'agentlessHedge', source: null })

describe('a serious claim that nobody answers for', () => {
  it('is blocked when only hedges, the house voice or an unseen document carry it', () => {
    const rows = [
      hedge,
      aRow({ id: 'A2', mode: 'houseVoice', source: null }),
      aRow({ id: 'A3', mode: 'unseenDocument', source: null, speaker: 'ali' }),
    ]
    expect(unsourcedAccusation(anArticle({ attributions: rows }))).toMatchObject([
      {
        severity: 'block',
        params: { claim: 'Ali Veli parayı zimmetine geçirdi', seriousness: 'criminal' },
      },
    ])
  })
  it('is shown at the words of its first attribution that stands in the text', () => {
    const later = { ...hedge, id: 'A2', span: { start: 5, end: 14 } }
    const article = anArticle({ attributions: [{ ...hedge, span: null }, later] })
    expect(unsourcedAccusation(article)).toMatchObject([
      { where: { attributionId: 'A2', start: 5, end: 14, quote: 'Ali Veli’' } },
    ])
  })
  it('is blocked for a slight as for a crime, and for no harmless claim', () => {
    const of = (seriousness: 'reputational' | 'none') =>
      unsourcedAccusation(anArticle({ claims: [aClaim({ seriousness })], attributions: [hedge] }))
    expect(of('reputational')).toHaveLength(1)
    expect(of('none')).toEqual([])
  })
  it('passes with one named source, and is blocked when that source denies it', () => {
    expect(unsourcedAccusation(anArticle())).toEqual([])
    const denied = anArticle({ attributions: [aRow({ stance: 'denies' })] })
    expect(unsourcedAccusation(denied)).toHaveLength(1)
  })
})

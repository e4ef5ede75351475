import { describe, expect, it } from '@jest/globals'

import { maskedSourceIncomplete } from '@/src/sourcing/checks/maskedSourceIncomplete'
import { isBareLabel } from '@/src/sourcing/bareLabel'
import type { MaskedFacts, SourcedEntities } from '@/src/sourcing/types'
import { aClaim } from '@/tests/support/aClaim'
import { aRow } from '@/tests/support/aRow'
import { anArticle } from '@/tests/support/anArticle'
import { entities } from '@/tests/support/entities'

const WHOLE: MaskedFacts = {
  label: 'soruşturmaya yakın bir yetkili',
  reason: 'İşini yitirebilir',
  knownTo: 2,
  isApproved: true,
}
const withFacts = (over: Partial<MaskedFacts>): SourcedEntities => ({
  ...entities,
  sources: {
    ...entities.sources,
    gizli: { id: 'gizli', name: 'Gizli Ad', kind: 'masked', masked: { ...WHOLE, ...over } },
  },
})
const masked = aRow({ mode: 'maskedSource', source: 'gizli' })
const check = (facts: Partial<MaskedFacts>, over: Parameters<typeof anArticle>[0] = {}) =>
  maskedSourceIncomplete(
    anArticle({ attributions: [masked], isSigned: true, ...over }),
    withFacts(facts),
  )
const lacks = (...given: Parameters<typeof check>) =>
  check(...given).map(({ params }) => params.lacks)

describe('a masked source', () => {
  it('passes with label, reason, two who know, a chief’s approval and a byline', () => {
    expect(check({})).toEqual([])
  })
  it('is refused for everyone without any of them, and it is said which', () => {
    expect(lacks({ label: 'Yetkili' })).toEqual(['label'])
    expect(lacks({ reason: ' ' })).toEqual(['reason'])
    expect(lacks({ knownTo: 1 })).toEqual(['knownTo'])
    expect(lacks({ isApproved: false })).toEqual(['approval'])
    expect(lacks({}, { isSigned: false })).toEqual(['byline'])
    expect(lacks({ knownTo: 0, isApproved: false })).toEqual(['knownTo, approval'])
    expect(check({ knownTo: 1 })).toMatchObject([{ severity: 'block', never: true }])
  })
  it('carries information, no opinion', () => {
    expect(lacks({}, { claims: [aClaim({ kind: 'interpretation' })] })).toEqual(['opinion'])
  })
  it('is told of once, at its first words; each opinion at its own', () => {
    const claims = [aClaim(), aClaim({ id: 'K2', kind: 'interpretation' })]
    const attributions = [masked, { ...masked, id: 'A2' }, { ...masked, id: 'A3', claim: 'K2' }]
    expect(lacks({ knownTo: 1 }, { claims, attributions })).toEqual(['knownTo', 'opinion'])
  })
  it('is a record of its own: a named one that a row calls masked will not do', () => {
    expect(lacks({}, { attributions: [aRow({ mode: 'maskedSource' })] })).toEqual(['notMasked'])
    expect(lacks({}, { attributions: [aRow({ mode: 'maskedSource', source: null })] })).toEqual([])
    expect(lacks({ knownTo: 1 }, { attributions: [aRow({ source: 'gizli' })] })).toEqual([
      'knownTo',
    ])
  })
  it('is nowhere named by the finding', () => {
    expect(JSON.stringify(check({ knownTo: 1, label: 'Yetkili' }))).not.toContain('Gizli Ad')
  })
  it('has a bare label when it says only that there is a source', () => {
    for (const bare of [
      'kaynak',
      'Yetkili',
      ' “SOURCE” ',
      'bir kaynak',
      'Officials',
      '',
      '…',
      null,
    ]) {
      expect([bare, isBareLabel(bare)]).toEqual([bare, true])
    }
    for (const label of [
      'belediyeden bir yetkili',
      'konuya yakın bir kaynak',
      'a court official',
    ]) {
      expect([label, isBareLabel(label)]).toEqual([label, false])
    }
  })
})

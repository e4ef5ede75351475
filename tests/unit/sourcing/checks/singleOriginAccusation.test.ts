import { describe, expect, it } from '@jest/globals'

import { singleOriginAccusation } from '@/src/sourcing/checks/singleOriginAccusation'
import { aClaim } from '@/tests/support/aClaim'
import { aRow } from '@/tests/support/aRow'
import { anArticle } from '@/tests/support/anArticle'
import { entities } from '@/tests/support/entities'

const check = (over: Parameters<typeof anArticle>[0]) =>
  singleOriginAccusation(anArticle(over), entities)

describe('a criminal accusation on one source', () => {
  it('is blocked, and the message names the source', () => {
    const [finding] = check({})
    expect(finding).toMatchObject({ severity: 'block', never: false, params: { source: 'APA' } })
    expect(finding?.message.tr).toContain('APA')
    expect(finding?.message.en).toContain('APA')
  })
  it('passes with a second, independent source', () => {
    expect(check({ attributions: [aRow(), aRow({ id: 'A2', source: 'reuters' })] })).toEqual([])
  })
  it('is still blocked when the second outlet relays the first', () => {
    const relay = aRow({ id: 'A2', source: 'reuters', via: ['apa'] })
    expect(check({ attributions: [aRow(), relay] })).toHaveLength(1)
  })
  it('passes on a court document that the newsroom has seen', () => {
    expect(check({ attributions: [aRow({ mode: 'document', source: 'mahkeme' })] })).toEqual([])
  })
  it('passes on a document of a state body, or one that is a source of its own', () => {
    const sources = {
      bakanlik: { id: 'bakanlik', name: 'Adalet Bakanlığı', kind: 'stateBody' },
      tutanak: { id: 'tutanak', name: 'Duruşma tutanağı', kind: 'document' },
    }
    for (const source of ['bakanlik', 'tutanak']) {
      const article = anArticle({ attributions: [aRow({ mode: 'document', source })] })
      expect(singleOriginAccusation(article, { ...entities, sources })).toEqual([])
    }
  })
  it('passes on a court document that an outlet relays as well', () => {
    const relay = aRow({ via: ['mahkeme'] })
    const seen = aRow({ id: 'A2', mode: 'document', source: 'mahkeme' })
    expect(check({ attributions: [relay, seen] })).toEqual([])
  })
  it('is blocked when the court document denies it', () => {
    const denial = aRow({ id: 'A2', mode: 'document', source: 'mahkeme', stance: 'denies' })
    expect(check({ attributions: [aRow(), denial] })).toHaveLength(1)
  })
  it('is shown at the one who carries it, not at a denial or a hedge before that', () => {
    const denial = aRow({ id: 'A0', source: 'reuters', stance: 'denies' })
    const hedge = aRow({ id: 'A2', mode: 'agentlessHedge', source: null })
    expect(check({ attributions: [denial, hedge, aRow()] })).toMatchObject([
      { where: { attributionId: 'A1' }, params: { source: 'APA' } },
    ])
  })
  it('is blocked on a document nobody official made, or one only cited', () => {
    expect(check({ attributions: [aRow({ mode: 'document', source: 'apa' })] })).toHaveLength(1)
    const cited = aRow({ id: 'A2', mode: 'unseenDocument', source: 'mahkeme' })
    expect(check({ attributions: [aRow(), cited] })).toHaveLength(1)
  })
  it('is no matter of the dead, but is one when any of the accused lives', () => {
    expect(check({ claims: [aClaim({ persons: ['merhum'] })] })).toEqual([])
    expect(check({ claims: [aClaim({ persons: ['merhum', 'ali'] })] })).toHaveLength(1)
  })
  it('takes a person without a record for living, and an accusation of no person for an organisation', () => {
    expect(check({ claims: [aClaim({ persons: ['bilinmeyen'] })] })).toHaveLength(1)
    expect(check({ claims: [aClaim({ persons: [] })] })).toHaveLength(1)
  })
  it('asks how serious a claim is, not of which kind', () => {
    for (const kind of ['legalStatus', 'fact', 'speechAct'] as const) {
      expect(check({ claims: [aClaim({ kind })] })).toHaveLength(1)
    }
  })
  it('is one about an organisation also where the accused persons are dead', () => {
    const claim = aClaim({ persons: ['merhum'], organisations: ['apa'] })
    expect(check({ claims: [claim] })).toHaveLength(1)
  })
  it('leaves a mere slight alone', () => {
    expect(check({ claims: [aClaim({ seriousness: 'reputational' })] })).toEqual([])
  })
  it('never says who a masked source is', () => {
    const masked = aRow({ mode: 'maskedSource', source: 'gizli' })
    const [finding] = check({ attributions: [masked] })
    expect(JSON.stringify(finding)).not.toContain('Gizli Ad')
    expect(finding?.message.tr).toContain('adı verilmeyen bir kaynak')
  })
})

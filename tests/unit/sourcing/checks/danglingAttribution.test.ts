import { describe, expect, it } from '@jest/globals'

import { danglingAttribution } from '@/src/sourcing/checks/danglingAttribution'
import { findings } from '@/src/sourcing/findings'
import { existingOf, onlyExisting } from '@/src/sourcing/onlyExisting'
import { rollup } from '@/src/sourcing/rollup'
import { aClaim } from '@/tests/support/aClaim'
import { aRow } from '@/tests/support/aRow'
import { anArticle } from '@/tests/support/anArticle'
import { entities } from '@/tests/support/entities'

const existing = existingOf(entities)

const cases = (over: Parameters<typeof anArticle>[0]) =>
  danglingAttribution(anArticle(over), existing).map((finding) => finding.params.case)

describe('an attribution that hangs in the air', () => {
  it('is found when a mark has no row, at the marked words', () => {
    const article = anArticle({ orphanMarks: [{ id: 'X', start: 5, end: 13 }] })
    expect(danglingAttribution(article, existing)).toMatchObject([
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
    expect(danglingAttribution(article, existing)).toMatchObject([
      {
        code: 'danglingAttribution',
        params: { case: 'claimWithoutRow', claim: 'Ali Veli parayı zimmetine geçirdi' },
        where: { claimId: 'K2', start: 0, end: 0, quote: '' },
      },
    ])
  })
  it.each([
    { mode: 'namedSource', source: null },
    { mode: 'namedSource', source: null, speaker: 'ali' },
    { mode: 'namedSpeaker', source: 'apa', speaker: null },
    { mode: 'maskedSource', source: null },
    { mode: 'document', source: null },
  ] as const)('is found when a row is of somebody and names nobody: %j', (over) => {
    expect(cases({ attributions: [aRow(over)] })).toEqual(['rowNamesNobody'])
  })
  it.each([
    { mode: 'namedSpeaker', source: null, speaker: 'ali' },
    { mode: 'document', source: null, hasEvidence: true },
    { mode: 'agentlessHedge', source: null },
    { mode: 'unseenDocument', source: null },
    { mode: 'houseVoice', source: null },
    { mode: 'ownReporting', source: null },
  ] as const)('is not found when a row need not name anybody, or does: %j', (over) => {
    expect(cases({ attributions: [aRow(over)] })).toEqual([])
  })
  it.each([
    { source: 'gone' },
    { via: ['apa', 'gone'] },
    { origin: 'gone' },
    { mode: 'namedSpeaker', speaker: 'gone' },
    { source: 'ali' },
  ] as const)('is found when a row names a record that does not exist: %j', (over) => {
    expect(cases({ attributions: [aRow(over as object)] })).toEqual(['rowNamesGone'])
  })
  it('is found when a claim names a person or an event that does not exist', () => {
    expect(cases({ claims: [aClaim({ persons: ['ali', 'gone'] })] })).toEqual(['claimNamesGone'])
    expect(cases({ claims: [aClaim({ events: ['gone'] })] })).toEqual(['claimNamesGone'])
    expect(cases({ claims: [aClaim({ events: ['kongre'] })] })).toEqual([])
  })
  it('counts a relation to nobody for nothing: no named source, no origin, no second voice', () => {
    const ghosts = ['hayalet1', 'hayalet2'].map((source, at) => aRow({ id: `A${at}`, source }))
    const article = anArticle({ attributions: ghosts })
    expect(rollup(onlyExisting(article, existing))).toMatchObject({
      ...{ namedSources: 0, independentOrigins: 0, namedSentenceShare: 0, soleSources: [] },
    })
    const one = anArticle({ attributions: [aRow(), aRow({ id: 'A2', source: 'hayalet' })] })
    const codes = findings(one, entities, []).map(({ code }) => code)
    expect(codes).toContain('singleOriginAccusation')
    const replies = [{ person: 'hayalet', organisation: null }]
    expect(findings(anArticle({ replies }), entities, []).map(({ code }) => code)).toContain(
      'noRightOfReply',
    )
  })
  it('is not found where everything fits together', () => {
    expect(cases({})).toEqual([])
  })
})

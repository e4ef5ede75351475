import { describe, expect, it } from '@jest/globals'

import { disputedElsewhere } from '@/src/sourcing/checks/disputedElsewhere'
import { documentUnseen } from '@/src/sourcing/checks/documentUnseen'
import { numberConflict } from '@/src/sourcing/checks/numberConflict'
import { numberUnsourced } from '@/src/sourcing/checks/numberUnsourced'
import { quoteWithoutRecord } from '@/src/sourcing/checks/quoteWithoutRecord'
import { sourceWithoutLink } from '@/src/sourcing/checks/sourceWithoutLink'
import type { ElsewhereClaim } from '@/src/sourcing/records'
import type { SourcedAttribution, SourcedClaim } from '@/src/sourcing/types'
import { aClaim } from '@/tests/support/aClaim'
import { anArticle } from '@/tests/support/anArticle'
import { aRow } from '@/tests/support/aRow'
import { entities } from '@/tests/support/entities'

const dead = (value: number, over: Partial<SourcedClaim> = {}) =>
  aClaim({ quantity: { value, unit: 'kişi', of: 'ölü' }, ...over })
const other = (over: Partial<ElsewhereClaim> = {}): ElsewhereClaim => ({
  ...{ article: 'b', headline: 'Öteki haber', text: 'Başka', status: 'unverified' },
  ...{ persons: [], events: [], organisations: [], quantity: null, ...over },
})

describe('a number', () => {
  it.each<[Partial<SourcedAttribution>, boolean]>([
    [{ mode: 'houseVoice', source: null }, true],
    [{ mode: 'agentlessHedge', source: null }, true],
    [{ mode: 'maskedSource', source: 'gizli' }, true],
    [{ mode: 'unseenDocument' }, true],
    [{ mode: 'namedSource', source: null }, true],
    [{ stance: 'denies' }, true],
    [{ groundRules: 'offRecord' }, true],
    [{ mode: 'document', source: null, hasEvidence: true }, false],
    [{ mode: 'namedSpeaker', speaker: 'ali' }, false],
    [{ mode: 'ownReporting', source: null }, false],
    [{}, false],
  ])('of a row %j asks for somebody: %s', (over, asks) => {
    const found = numberUnsourced(anArticle({ claims: [dead(12)], attributions: [aRow(over)] }))
    expect(found.length > 0).toBe(asks)
  })

  it('is asked about only where a claim has one and it stands on words', () => {
    const nobody = aRow({ mode: 'houseVoice' })
    expect(numberUnsourced(anArticle({ attributions: [nobody] }))).toEqual([])
    const unplaced = [{ ...nobody, span: null }]
    expect(numberUnsourced(anArticle({ claims: [dead(1)], attributions: unplaced }))).toEqual([])
  })

  const conflicts = (first: SourcedClaim, second: SourcedClaim, elsewhere: ElsewhereClaim[] = []) =>
    numberConflict(
      anArticle({
        claims: [
          { ...first, id: 'K1' },
          { ...second, id: 'K2' },
        ],
        attributions: [
          aRow({ id: 'A1', claim: 'K1', span: { start: 20, end: 30 } }),
          aRow({ id: 'A2', claim: 'K2', span: { start: 0, end: 10 } }),
        ],
      }),
      { ...entities, elsewhere },
    ).map(({ where, params }) => [where.claimId, params.value, params.other, params.article])

  it('conflicts with another of the same thing, at the later place', () => {
    expect(conflicts(dead(12), dead(15))).toEqual([['K1', 12, 15, undefined]])
    expect(conflicts(dead(12), dead(12))).toEqual([])
    const wounded = aClaim({ quantity: { value: 15, unit: 'kişi', of: 'yaralı' } })
    expect(conflicts(dead(12), wounded)).toEqual([])
    const nothing = aClaim({ quantity: { value: 15, unit: 'kişi', of: null } })
    expect(
      conflicts(nothing, { ...nothing, quantity: { value: 1, unit: 'kişi', of: null } }),
    ).toEqual([])
  })

  it('of another event is another number', () => {
    const at = (value: number, ...events: string[]) => dead(value, { events })
    expect(conflicts(at(12, 'kongre'), at(15, 'deprem'))).toEqual([])
    expect(conflicts(at(12, 'kongre'), at(15, 'kongre', 'deprem'))).toHaveLength(1)
    expect(conflicts(at(12, 'kongre'), at(15))).toHaveLength(1)
  })

  it('conflicts with a live article about the same event, unless that one has given it up', () => {
    const here = dead(12, { events: ['kongre'] })
    const there = other({ events: ['kongre'], quantity: { value: 9, unit: 'Kişi', of: 'Ölü' } })
    expect(conflicts(here, aClaim(), [there])).toEqual([['K1', 12, 9, 'Öteki haber']])
    expect(conflicts(here, aClaim(), [{ ...there, status: 'refuted' }])).toEqual([])
    expect(conflicts(here, aClaim(), [{ ...there, events: [] }])).toEqual([])
  })
})

describe('a quotation', () => {
  const body = 'Vali “köprü yarın açılacak” dedi. Bakan da konuştu, sonra gitti.'
  const said = aRow({ mode: 'namedSpeaker', speaker: 'ali', span: { start: 0, end: 33 } })
  const find = (rows: SourcedAttribution[]) =>
    quoteWithoutRecord(anArticle({ body, attributions: rows })).map(({ params, where }) => [
      params.case,
      where.quote,
      params.elsewhere,
    ])
  const kept = (quote: string, language: string | null = 'tr') => ({
    hasEvidence: true,
    evidence: [{ hasLink: false, quote, language }],
  })

  it('of three words asks for a record where the row says that it quotes; one of four always', () => {
    expect(find([said])).toEqual([])
    expect(find([{ ...said, form: 'direct' }])).toEqual([['noRecord', 'köprü yarın açılacak', '']])
    const long = anArticle({
      body: 'Vali “köprü yarın sabah açılacak” dedi.',
      attributions: [aRow({ span: { start: 0, end: 39 } })],
    })
    expect(quoteWithoutRecord(long)).toHaveLength(1)
  })

  it('has one in a link, in words of any language, and in a document on file', () => {
    const direct = { ...said, form: 'direct' } as const
    expect(find([{ ...direct, hasEvidence: true }])).toEqual([])
    expect(find([{ ...direct, isOnFile: true }])).toEqual([])
    expect(find([{ ...direct, ...kept('The bridge will open.', 'en') }])).toEqual([])
    expect(find([{ ...direct, ...kept('Köprü yarın açılmayacak.', null) }])).toEqual([])
  })

  it('that the kept words do not hold says where else it was found', () => {
    const direct = { ...said, form: 'direct' } as const
    expect(find([{ ...direct, ...kept('Evet: KÖPRÜ yarın açılacak!') }])).toEqual([])
    const altered = { ...direct, ...kept('Köprü yarın açılmayacak.') }
    expect(find([altered])).toEqual([['notFound', 'köprü yarın açılacak', '']])
    const minister = aRow({
      id: 'A2',
      span: { start: 34, end: 64 },
      ...kept('Köprü yarın açılacak.'),
    })
    expect(find([altered, minister])).toEqual([
      ['notFound', 'köprü yarın açılacak', 'Bakan da konuştu, sonra gitti.'],
    ])
  })

  it('is one finding, whatever rows stand on it', () => {
    const direct = { ...said, form: 'direct' } as const
    expect(find([direct, { ...direct, id: 'A2', claim: 'K2' }])).toHaveLength(1)
  })
})

describe('sources and documents', () => {
  it('are linked once by any of their rows', () => {
    const two = (over: Partial<SourcedAttribution>) =>
      sourceWithoutLink(
        anArticle({ attributions: [aRow(), aRow({ id: 'A2', ...over })] }),
        entities,
      ).map(({ where }) => where.attributionId)
    expect(two({})).toEqual(['A1'])
    expect(two({ source: 'reuters' })).toEqual(['A1', 'A2'])
    expect(two({ evidence: [{ hasLink: true, quote: null, language: null }] })).toEqual([])
    expect(two({ evidence: [{ hasLink: false, quote: 'söz', language: null }] })).toEqual(['A1'])
    expect(two({ isOnFile: true })).toEqual([])
  })

  it('are seen where they are on file or can be read', () => {
    const of = (over: Partial<SourcedAttribution>) =>
      documentUnseen(anArticle({ attributions: [aRow({ mode: 'document', ...over })] })).length
    expect(of({})).toBe(1)
    expect(of({ isOnFile: true })).toBe(0)
    expect(of({ hasEvidence: true })).toBe(0)
    expect(of({ mode: 'unseenDocument', isOnFile: true })).toBe(1)
    expect(of({ mode: 'namedSource' })).toBe(0)
  })
})

describe('a claim that another article disputes', () => {
  const text = 'Ali Veli parayı zimmetine geçirdi'
  const find = (over: Partial<ElsewhereClaim>, mine: Partial<SourcedClaim> = {}) =>
    disputedElsewhere(anArticle({ claims: [aClaim(mine)] }), {
      ...entities,
      elsewhere: [other({ status: 'disputed', ...over })],
    }).length

  it('is the same in the same words, or nearly so about the same person', () => {
    expect(find({ text: text.toUpperCase() })).toBe(1)
    expect(find({ text: 'Ali Veli parayı zimmetine geçirmiş', persons: ['ali'] })).toBe(1)
    expect(find({ text: 'Ali Veli parayı zimmetine geçirmiş', persons: ['ayse'] })).toBe(0)
    expect(find({ text: 'Ali Veli parayı geri verdi', persons: ['ali'] })).toBe(0)
  })

  it('is not told where the other has settled it, or this one says so itself', () => {
    expect(find({ text, status: 'verified' })).toBe(0)
    for (const status of ['disputed', 'refuted', 'withdrawn'] as const)
      expect(find({ text }, { status })).toBe(0)
  })
})

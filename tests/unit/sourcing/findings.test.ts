import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'

import { findings } from '@/src/sourcing/findings'
import { FINDING_CODES, type Finding, type FindingCode } from '@/src/sourcing/types'
import { ATTRIBUTION_FIELDS } from '@/src/sourcing/vocabulary'
import { arbitraryArticle } from '@/tests/support/arbitraryArticle'
import { entities as people } from '@/tests/support/entities'
import { seedArticle } from '@/tests/support/seedArticle'
import { runs } from '@/tests/support/runs'

const { article, entities, truth } = seedArticle()
const planlaan = {
  field: 'headline' as const,
  start: 50,
  end: 58,
  word: 'Planlaan',
  suggestions: ['Planlanan'],
}
const found = findings(article, entities, [planlaan])
const of = (code: Finding['code']) => found.filter((finding) => finding.code === code)

const byRow = ({ where }: Finding) => where.attributionId
const byClaim = ({ where }: Finding) => where.claimId
/** How the list of `seedFindings.json` calls a finding: by its row, or by what is the one thing of it. */
const nameOf: Partial<Record<FindingCode, (finding: Finding) => unknown>> = {
  singleOriginAccusation: byClaim,
  unsourcedAccusation: byClaim,
  noRightOfReply: ({ params }) =>
    truth.persons.find(({ displayName }) => displayName === params.name)?.slug,
  spelling: ({ where }) => where.quote,
}

describe('what the system sees in the seed story', () => {
  it('blocks the accusation that APA alone carries', () => {
    expect(of('singleOriginAccusation')).toMatchObject([
      {
        severity: 'block',
        where: { claimId: 'K08', attributionId: 'A10', field: 'body' },
        params: { source: 'APA' },
      },
    ])
  })
  it('blocks every criminal claim that nobody answers for, once each', () => {
    const claims = of('unsourcedAccusation').map(({ where }) => where.claimId)
    expect(claims).toEqual(['K01', 'K02', 'K05', 'K10', 'K11', 'K12', 'K13'])
  })
  it('blocks the headline that states what the body does not carry', () => {
    expect(of('headlineOutrunsBody')).toMatchObject([
      { severity: 'block', where: { field: 'headline', start: 71, end: 80, quote: 'İfşa Oldu' } },
    ])
  })
  it('blocks for the reply of Ramiz Mekhtiyev, once, though five claims accuse him', () => {
    expect(of('noRightOfReply')).toMatchObject([
      { severity: 'block', params: { name: 'Ramiz Mekhtiyev' } },
    ])
  })
  it('warns of “Planlaan” and says what was meant', () => {
    expect(of('spelling')).toMatchObject([
      { severity: 'warn', where: { quote: 'Planlaan' }, params: { suggestion: 'Planlanan' } },
    ])
  })
  it('meets what was written down by hand, code by code, and finds nothing an editor could not overrule', () => {
    const { note: _why, ...expected } = JSON.parse(
      readFileSync('tests/fixtures/seedFindings.json', 'utf8'),
    ) as Record<FindingCode | 'note', string[]>
    const told = Object.fromEntries(
      FINDING_CODES.map((code) => [code, of(code).map(nameOf[code] ?? byRow)]),
    )
    expect(Object.keys(expected).sort()).toEqual([...FINDING_CODES].sort())
    expect(told).toEqual(expected)
    expect(found.filter((finding) => finding.never)).toEqual([])
  })
})

describe('findings on any article', () => {
  const place = ({ where }: Finding): [number, number] => [
    ATTRIBUTION_FIELDS.indexOf(where.field),
    where.start,
  ]

  it('never throw, and always quote the words they stand on', () => {
    fc.assert(
      fc.property(arbitraryArticle, (any) => {
        for (const { where, message } of findings(any, people, [])) {
          expect(where.quote).toBe(any[where.field].slice(where.start, where.end))
          expect(message.tr.length).toBeGreaterThan(20)
          expect(message.en.length).toBeGreaterThan(20)
        }
      }),
      { numRuns: runs(500) },
    )
  })
  it('come in reading order', () => {
    fc.assert(
      fc.property(arbitraryArticle, (any) => {
        const places = findings(any, people, []).map(place)
        expect(places).toEqual([...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]))
      }),
    )
  })
  it('are the same each time they are looked for', () => {
    fc.assert(
      fc.property(arbitraryArticle, (any) => {
        expect(findings(any, people, [])).toEqual(findings(any, people, []))
      }),
    )
  })
  it('never find one claim both unsourced and resting on one source', () => {
    fc.assert(
      fc.property(arbitraryArticle, (any) => {
        const claims = (code: Finding['code']) =>
          findings(any, people, [])
            .filter((finding) => finding.code === code)
            .map(({ where }) => where.claimId)
        const single = new Set(claims('singleOriginAccusation'))
        const ids = any.claims.map(({ id }) => id)
        // Two claims of one id cannot come out of a stored article: array rows have ids of their own.
        fc.pre(new Set(ids).size === ids.length)
        expect(claims('unsourcedAccusation').filter((id) => single.has(id))).toEqual([])
      }),
    )
  })
})

import { describe, expect, it } from '@jest/globals'

import { findings, openFindings } from '@/src/sourcing/findings'
import { aRow } from '@/tests/support/aRow'
import { anArticle } from '@/tests/support/anArticle'
import { entities } from '@/tests/support/entities'

/** APA alone accuses, and where it can be read is said: one finding, and it blocks. */
const linked = anArticle({ attributions: [aRow({ hasEvidence: true })] })
const blocked = findings(linked, entities, [])
const override = {
  code: 'singleOriginAccusation',
  quote: blocked[0]?.where.quote ?? '',
  reason: 'Savcılık kaydını kendim gördüm.',
}

describe('overruling a finding', () => {
  it('takes a code, the very words and a reason', () => {
    expect(blocked).toHaveLength(1)
    expect(openFindings(blocked, [override])).toEqual([])
  })
  it('does not work for other words, another code or a reason of a word', () => {
    for (const change of [{ quote: 'başka' }, { code: 'spelling' }, { reason: 'tamam      ' }]) {
      expect(openFindings(blocked, [{ ...override, ...change }])).toEqual(blocked)
    }
  })
  it('asks for a reason of ten characters', () => {
    expect(openFindings(blocked, [{ ...override, reason: 'Belge var.' }])).toEqual([])
    expect(openFindings(blocked, [{ ...override, reason: 'Belge var' }])).toEqual(blocked)
  })
  it('never works on what is off the record', () => {
    const article = anArticle({
      attributions: [aRow({ groundRules: 'offRecord' }), aRow({ id: 'A2', source: 'reuters' })],
    })
    const never = findings(article, entities, []).filter((finding) => finding.never)
    expect(never).toMatchObject([{ code: 'offRecordLinked' }])
    const attempt = { ...override, code: 'offRecordLinked', quote: never[0]?.where.quote ?? '' }
    expect(openFindings(never, [attempt])).toEqual(never)
  })
  it('leaves warnings as they are: they stop nobody', () => {
    const hit = { field: 'headline' as const, start: 0, end: 6, word: 'Zimmet', suggestions: [] }
    const all = findings(linked, entities, [hit])
    const attempts = [override, { ...override, code: 'spelling', quote: 'Zimmet' }]
    expect(openFindings(all, attempts)).toMatchObject([{ code: 'spelling' }])
  })
})

import { describe, expect, it } from '@jest/globals'

import { sayingsOf } from '@/src/editorial/sourcing/sayings'

const existing = { persons: new Set(['ali']), sources: new Set(['apa']) }
const row = { id: 'A1', claim: 'K1', field: 'body', mode: 'namedSpeaker', speaker: 'ali' } as const

describe('who says a claim', () => {
  it('is who exists, each once, with how and when; what belongs to no claim is left out', () => {
    const of = sayingsOf(
      {
        attributions: [
          { ...row, source: 'apa', cue: { text: 'dedi' }, saidAt: '2026-05', form: 'direct' },
          { ...row, id: 'A2' },
          { ...row, id: 'A3', speaker: 'gone', source: 'gone' },
          { ...row, id: 'A4', claim: '' },
        ],
      },
      existing,
    )
    const { speakers, said } = of('K1')
    expect(speakers).toEqual(['ali'])
    expect(said.map(({ id, speaker, source }) => [id, speaker, source])).toEqual([
      ['A1', 'ali', 'apa'],
      ['A2', 'ali', null],
      ['A3', null, null],
    ])
    expect(said[0]).toMatchObject({
      ...{ mode: 'namedSpeaker', form: 'direct', cue: 'dedi', saidAt: '2026-05' },
      ...{ stance: 'asserts', field: 'body' },
    })
    expect(of('K9')).toMatchObject({ speakers: [], said: [] })
  })

  it('is of the day it was first printed, else begun, else of none', () => {
    const at = (article: object) => sayingsOf(article, existing)('K1').at
    const [printedAt, createdAt] = ['2001-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z']
    expect([at({ printedAt, createdAt }), at({ createdAt }), at({})]).toEqual([
      ...[printedAt, createdAt, '1970-01-01T00:00:00.000Z'],
    ])
  })

  it('stays of a size whatever somebody sends', () => {
    const attributions = Array.from({ length: 500 }, (_, at) => ({ ...row, id: `A${at}` }))
    expect(sayingsOf({ attributions }, existing)('K1').said).toHaveLength(50)
  })
})

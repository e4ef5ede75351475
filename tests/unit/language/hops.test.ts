import { describe, expect, it } from '@jest/globals'

import { hopKey, hopKeys, hopOf, hopsOf } from '@/src/language/hops'
import { canonicalContent } from '@/src/workflow/content'
import { contentHash } from '@/src/workflow/contentHash'

const source = { id: 's1', createdAt: '2025-01-01', name: 'APA' }

describe('a hop of an attribution', () => {
  it('is one key however it is written, a source its bare id', () => {
    for (const one of ['s1', source, { relationTo: 'sources', value: 's1' }]) {
      expect(hopKey(one)).toBe('s1')
    }
    expect(hopKey({ relationTo: 'sources', value: source })).toBe('s1')
    expect(hopKey({ relationTo: 'persons', value: 'p1' })).toBe('persons:p1')
    expect(hopKey({ relationTo: 'persons', value: { id: 'p1' } })).toBe('persons:p1')
    expect([null, undefined, '', {}, { relationTo: 'persons', value: null }].map(hopKey)).toEqual(
      Array(5).fill(null),
    )
  })
  it('is read back from its key', () => {
    const keys = hopKeys(['s1', { relationTo: 'persons', value: 'p1' }, null])
    expect(keys.map(hopOf)).toEqual([
      { kind: 'sources', id: 's1' },
      { kind: 'persons', id: 'p1' },
    ])
    expect([hopsOf('persons', keys), hopsOf('sources', [...keys, null])]).toEqual([['p1'], ['s1']])
  })
})

describe('the canonical form', () => {
  const row = {
    id: 'A1',
    claim: 'K1',
    mode: 'namedSource',
    source: 's2',
    via: ['s1'],
    origin: 's3',
  }
  const claim = { id: 'K1', text: 'Bir iddia', kind: 'fact' }
  const before = {
    headline: 'Başlık',
    claims: [claim],
    attributions: [row],
    replies: [{ id: 'R1' }],
  }
  const hop = (relationTo: string, value: unknown) => ({ relationTo, value })

  it('writes a source in via and origin as its bare id, as it did, and a person as persons:<id>', () => {
    const now = { ...row, via: [hop('sources', source)], origin: hop('sources', 's3') }
    const after = { ...before, attributions: [now] }
    expect(canonicalContent(after)).toEqual(canonicalContent(before))
    // Of the build before persons could stand there, worked out by it.
    expect(contentHash(after)).toBe(
      'f7b8dc6ab3fa80c6b3a1b06378ef0006a10ac8aaac63678a71f2ef32603fd514',
    )
    const person = { ...now, via: [hop('persons', 'p1')], origin: hop('persons', 'p2') }
    const { attributions } = canonicalContent({ ...before, attributions: [person] })
    expect(attributions).toMatchObject([{ via: ['persons:p1'], origin: 'persons:p2' }])
  })

  it('leaves out the fields that nobody filled in, in every way a form leaves one empty', () => {
    const empty = {
      ...before,
      claims: [{ ...claim, organisations: [], legalStage: null }],
      attributions: [{ ...row, saidTo: null, documentOnFile: { onFile: false, note: '' } }],
      replies: [{ id: 'R1', organisationSource: null }],
    }
    expect(contentHash(empty)).toBe(contentHash(before))
    for (const filled of [
      { ...empty, claims: [{ ...claim, legalStage: 'charged' }] },
      { ...empty, claims: [{ ...claim, organisations: ['s1'] }] },
      { ...empty, attributions: [{ ...row, saidTo: 's1' }] },
      { ...empty, attributions: [{ ...row, documentOnFile: { onFile: true } }] },
      { ...empty, replies: [{ id: 'R1', organisationSource: 's1' }] },
    ]) {
      expect(contentHash(filled)).not.toBe(contentHash(before))
    }
  })
})

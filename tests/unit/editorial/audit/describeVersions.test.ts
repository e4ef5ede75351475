import { describe, expect, it } from '@jest/globals'

import { describeVersions } from '@/src/editorial/audit/screens/versions'

const version = (revision: number, stage: string, at = '2026-03-01T10:00:00.000Z') => ({
  id: `v${revision}`,
  at,
  stage,
  revision,
  headline: 'H',
})
const entry = (seq: number, action: string, to: string, at = '2026-03-01T10:00:00.500Z') => ({
  seq,
  at,
  action,
  actorName: `kişi ${seq}`,
  to,
  reason: null,
})

describe('who made a version', () => {
  it('is the one of the audit entry with the number of the revision', () => {
    const [first, second] = describeVersions(
      [version(2, 'inReview'), version(1, 'draft')],
      [entry(1, 'create', 'draft'), entry(2, 'submit', 'inReview')],
    )
    expect([first?.who, first?.action]).toEqual(['kişi 2', 'submit'])
    expect([second?.who, second?.action]).toEqual(['kişi 1', 'create'])
  })

  it('is found by the moment where numbers do not fit', () => {
    const [row] = describeVersions([version(5, 'draft')], [entry(1, 'create', 'draft')])
    expect(row?.who).toBe('kişi 1')
  })

  it('is not claimed when no entry fits', () => {
    const far = '2026-03-02T10:00:00.000Z'
    const [row] = describeVersions([version(5, 'draft')], [entry(1, 'create', 'draft', far)])
    expect([row?.who, row?.action]).toEqual([null, null])
  })
})

import { describe, expect, it } from '@jest/globals'

import { embargoChange } from '@/src/workflow/schedule'
import { judge } from '@/src/workflow/judge'
import { SERVER_INITIAL } from '@/src/workflow/articleFields'
import { NOW } from './aContext'

const SOON = '2026-01-01T10:00:00.000Z'
const PAST = '2025-01-01T10:00:00.000Z'
const changeOf = (was: string | null, is: string | null) =>
  embargoChange({ embargoUntil: was }, { embargoUntil: is }, NOW)

describe('what a save does to an embargo', () => {
  it.each([
    [null, SOON, 'longer'],
    [SOON, '9999-12-31T23:59:59.999Z', 'longer'],
    [SOON, '2026-01-01T10:00:00.001Z', 'longer'],
    [SOON, '2026-01-01T09:59:59.999Z', 'shorter'],
    [SOON, null, 'shorter'],
    [SOON, PAST, 'shorter'],
    [SOON, NOW.toISOString(), 'shorter'],
    [SOON, '2026-01-01T13:00:00+03:00', 'none'],
    [SOON, '2026-01-01T10:00Z', 'none'],
    [PAST, null, 'none'],
    [null, PAST, 'none'],
    [NOW.toISOString(), null, 'none'],
    [null, null, 'none'],
    // Nobody knows when it ends, so it does not.
    ['bilinmiyor', SOON, 'shorter'],
    ['bilinmiyor', null, 'shorter'],
    [SOON, 'bilinmiyor', 'longer'],
  ])('%s → %s: %s', (was, is, change) => {
    expect(changeOf(was, is)).toBe(change)
  })

  it('is judged in every stage, with words or without', () => {
    const before = {
      ...SERVER_INITIAL,
      id: 'haber',
      revision: 3,
      author: 'defne',
      contributors: ['defne'],
      embargoUntil: SOON,
    }
    const judged = (role: 'reporter' | 'editor', stage: string, more: object) => {
      const row = { ...before, stage, approvedHash: 'h', approvedBy: 'selin' }
      const verdict = judge({
        kind: 'update',
        before: row,
        after: { ...row, ...more },
        actor: { id: role === 'reporter' ? 'defne' : 'kemal', roles: [role], desk: null },
        permit: null,
        state: 'never',
        now: NOW,
      })
      return verdict.ok ? verdict.doc : verdict.refusal.code
    }
    for (const more of [{ embargoUntil: null }, { embargoUntil: PAST, dek: 'Yeni' }]) {
      expect(judged('reporter', 'draft', more)).toBe('embargoNotYours')
      for (const stage of ['approved', 'scheduled']) {
        expect(judged('editor', stage, more)).toMatchObject({
          stage: 'inReview',
          approvedHash: null,
          approvedBy: null,
        })
      }
      expect(judged('editor', 'published', more)).toBe('illegalStage')
    }
    const lifted = judged('editor', 'approved', { embargoUntil: null })
    expect(lifted).toMatchObject({ contributors: ['defne'] })
    const longer = judged('editor', 'approved', { embargoUntil: '2027-01-01T00:00:00Z' })
    expect(longer).toMatchObject({ stage: 'approved', approvedBy: 'selin' })
  })
})

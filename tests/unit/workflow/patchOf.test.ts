import { describe, expect, it } from '@jest/globals'

import { patchOf } from '@/src/workflow/patchOf'
import { aContext } from './aContext'

const UNSCHEDULED = { schedule: null, scheduledAt: null }
const VOID = { approvedHash: null, approvedBy: null, approvedOverrides: [], ...UNSCHEDULED }
const SETTLED = { ...VOID, contributors: [], submittedBy: null, reviewer: null }
const overrides = [{ code: 'spelling', quote: 'Bakü', reason: 'Ad doğru yazılmış.' }]

describe('what an action changes of the article', () => {
  it.each([
    ['submit', { ...VOID, submittedBy: 'kemal' }],
    ['recall', { ...VOID, submittedBy: null }],
    ['requestChanges', VOID],
    ['publish', SETTLED],
    ['publishUrgent', SETTLED],
    ['due', SETTLED],
    ['discardEdit', SETTLED],
    ['signOff', {}],
    ['retract', {}],
    ['withdraw', {}],
    ['unschedule', UNSCHEDULED],
    ['unscheduleFailed', UNSCHEDULED],
    ['pictureChanged', { ...VOID, gates: { legal: 'notNeeded', factCheck: 'notNeeded' } }],
    ['reinstate', { ...VOID, editKind: 'reinstatement' }],
    ['startEdit', { ...VOID, editKind: 'update' }],
    ['spike', VOID],
    ['unspike', VOID],
    ['assign', { assignee: 'mert' }],
    ['setGate', { gates: { legal: 'required', factCheck: 'notNeeded' } }],
  ] as const)('%s', (action, patch) => {
    expect(patchOf(action, aContext())).toEqual(patch)
  })

  it('restoreVersion: who wrote the version contributes, and who restores it', () => {
    const { contributors } = patchOf('restoreVersion', aContext({ writers: ['ece', 'defne'] }))
    expect(contributors).toEqual(['defne', 'ece', 'kemal'])
  })

  it('reinstate: who wrote the published text contributes to what comes back', () => {
    const publication = { postReviewDue: null, postReviewBy: null, contributors: ['mert', 'defne'] }
    expect(patchOf('reinstate', aContext({ publication })).contributors).toEqual(['defne', 'mert'])
  })

  it('shortenEmbargo and voidApproval: only the approval and the schedule', () => {
    expect(patchOf('shortenEmbargo', aContext())).toEqual(VOID)
    expect(patchOf('voidApproval', aContext())).toEqual(VOID)
  })

  it('assign: only what was asked for, and nobody is a choice too', () => {
    const input = { reviewer: null, dueAt: '2025-10-20T00:00:00.000Z' }
    expect(patchOf('assign', aContext({ input }))).toStrictEqual(input)
    const reviewer = { reviewer: 'selin' }
    expect(patchOf('assign', aContext({ input: reviewer }))).toStrictEqual(reviewer)
  })

  it('setGate without a gate leaves them', () => {
    const gates = { legal: 'done', factCheck: 'required' } as const
    expect(patchOf('setGate', aContext({ article: { gates }, input: {} }))).toEqual({ gates })
  })

  it('approve: which text, by whom, and what was overruled by whom', () => {
    expect(
      patchOf('approve', aContext({ article: { contentHash: 'h9' }, input: { overrides } })),
    ).toEqual({
      approvedHash: 'h9',
      approvedBy: 'kemal',
      approvedOverrides: [{ ...overrides[0], by: 'kemal' }],
    })
    expect(patchOf('approve', aContext({ input: {} })).approvedOverrides).toEqual([])
  })

  it('schedule: when, for whom, which text, what is told, and what more was overruled', () => {
    const before = [{ code: 'x', quote: 'y', reason: 'z', by: 'selin' }]
    const { input } = aContext()
    const patch = patchOf(
      'schedule',
      aContext({
        article: { approvedOverrides: before },
        input: { ...input, overrides, claim: 'K1' },
      }),
    )
    expect(patch).toEqual({
      schedule: {
        at: '2025-10-19T07:00:00.000Z',
        timeZone: 'Europe/Istanbul',
        by: 'kemal',
        hash: 'h1',
        told: { note: 'Yeni bilgi eklendi.', was: '38', is: '83', claim: 'K1' },
      },
      scheduledAt: '2025-10-19T07:00:00.000Z',
      approvedOverrides: [...before, { ...overrides[0], by: 'kemal' }],
    })
  })

  it.each(['write', 'restoreVersion'] as const)(
    '%s: approval void, gates open, one contributor more',
    (action) => {
      const gates = { legal: 'done', factCheck: 'notNeeded' } as const
      expect(patchOf(action, aContext({ article: { gates } }))).toEqual({
        ...VOID,
        gates: { legal: 'required', factCheck: 'notNeeded' },
        contributors: ['defne', 'kemal'],
      })
      const checked = { legal: 'required', factCheck: 'done' } as const
      expect(patchOf(action, aContext({ id: 'defne', article: { gates: checked } }))).toMatchObject(
        {
          gates: { legal: 'required', factCheck: 'required' },
          contributors: ['defne'],
        },
      )
    },
  )
})

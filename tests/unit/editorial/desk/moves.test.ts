import { describe, expect, it } from '@jest/globals'

import { COLUMN_TABLE, COLUMNS, UNDER_WAY } from '@/src/editorial/desk/columns'
import { moveTo, type Target, TARGET_TABLE, TARGETS } from '@/src/editorial/desk/moves'
import { type Stage, STAGES } from '@/src/workflow/stages'
import { BUTTON_ACTIONS, type Move, TRANSITIONS } from '@/src/workflow/transitions'

const offers = (allowed: (action: string) => boolean) =>
  BUTTON_ACTIONS.map((action) => ({
    action,
    allowed: allowed(action),
    ...(allowed(action)
      ? { code: null, message: null }
      : { code: 'gateRequired', message: `not ${action}` }),
  }))
const everything = offers(() => true)
const nothing = offers(() => false)

/** What a drop means where the judge allows everything, by hand. `-`: at home; `x`: no step leads there. */
const MEANT: Record<Stage, Record<Target, string>> = {
  draft: { writing: '-', review: 'submit', ready: 'x', scheduled: 'x', live: 'x' },
  changesRequested: { writing: '-', review: 'submit', ready: 'x', scheduled: 'x', live: 'x' },
  inReview: { writing: 'requestChanges', review: '-', ready: 'approve', scheduled: 'x', live: 'x' },
  approved: {
    ...{ writing: 'requestChanges', review: 'x', ready: '-' },
    ...{ scheduled: 'schedule', live: 'publish' },
  },
  scheduled: { writing: 'x', review: 'x', ready: 'unschedule', scheduled: '-', live: 'x' },
  published: { writing: 'startEdit', review: 'x', ready: 'x', scheduled: 'x', live: '-' },
  spiked: { writing: 'x', review: 'x', ready: 'x', scheduled: 'x', live: 'x' },
}

describe('what putting a card somewhere means', () => {
  it.each(STAGES.flatMap((stage) => TARGETS.map((target) => [stage, target] as const)))(
    '%s → %s',
    (stage, target) => {
      const move = moveTo(stage, target, everything)
      const meant = MEANT[stage][target]
      if (meant === '-') return expect(move).toEqual({ kind: 'home' })
      if (move.kind === 'step') return expect(move.action.action).toBe(meant)
      expect([move.kind, meant]).toEqual(['closed', 'x'])
      expect(move.kind === 'closed' && move.why.tr && move.why.en).toBeTruthy()
      // The way round the review is named for the reader's column alone.
      const urgent = move.kind === 'closed' && move.urgent !== null
      expect(urgent).toBe(target === 'live')
    },
  )

  it('leads where the one table leads, and never to another stage than the place says', () => {
    for (const stage of STAGES) {
      for (const target of TARGETS) {
        const move = moveTo(stage, target, everything)
        if (move.kind !== 'step') continue
        const moves: readonly Move[] = TRANSITIONS[move.action.action].moves
        const reached = moves.filter(({ from }) => from.includes(stage)).map(({ to }) => to)
        expect(TARGET_TABLE[target].stages).toEqual(expect.arrayContaining(reached))
      }
    }
  })

  it('is refused with the judge’s own sentence, and nothing refused is a step', () => {
    for (const stage of STAGES) {
      for (const target of TARGETS) expect(moveTo(stage, target, nothing).kind).not.toBe('step')
    }
    const move = moveTo('inReview', 'ready', nothing)
    expect(move).toEqual({
      kind: 'closed',
      why: { tr: 'not approve', en: 'not approve' },
      urgent: null,
    })
  })

  it('takes the step that is this person’s, and says of two refusals the one that helps', () => {
    const submitter = offers((action) => action === 'recall')
    const move = moveTo('inReview', 'writing', submitter)
    expect(move.kind === 'step' && move.action.action).toBe('recall')
    const stranger = nothing.map((one) =>
      one.action === 'requestChanges' ? { ...one, code: 'notYours', message: 'not yours' } : one,
    )
    const refused = moveTo('inReview', 'writing', stranger)
    expect(refused.kind === 'closed' && refused.why.tr).toBe('not recall')
  })

  it('is never what takes away or goes round a review', () => {
    const steps = new Set(TARGETS.flatMap((target) => TARGET_TABLE[target].actions))
    const never = ['publishUrgent', 'discardEdit', 'spike', 'withdraw', 'retract'] as const
    for (const action of never) expect(steps.has(action)).toBe(false)
  })
})

it('the columns hold every stage once that somebody works on or waits for', () => {
  const held = COLUMNS.flatMap((column) => COLUMN_TABLE[column].stages)
  expect([...held].sort()).toEqual(STAGES.filter((stage) => stage !== 'spiked').sort())
  expect(UNDER_WAY).not.toContain('published')
})

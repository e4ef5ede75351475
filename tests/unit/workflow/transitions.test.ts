import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { type Action, BUTTON_ACTIONS, isPublishing, TRANSITIONS } from '@/src/workflow/transitions'
import { PERMIT, permitOf } from '@/src/workflow/permit'
import { workflowPage } from '@/src/workflow/workflowPage'

/** What each dialog asks for, as the design's interface names it. */
const TOLD = ['note', 'was', 'is', 'claim', 'overrides']
const ASKED: Partial<Record<Action, string[]>> = {
  assign: ['reviewer', 'assignee', 'dueAt'],
  requestChanges: ['reason'],
  approve: ['overrides'],
  publish: TOLD,
  publishUrgent: ['reason', ...TOLD],
  schedule: ['at', 'timeZone', ...TOLD],
  startEdit: ['editKind'],
  retract: ['publicReason'],
  withdraw: ['publicReason'],
  reinstate: ['reason'],
  setGate: ['gate', 'gateState'],
}

describe('the table for its readers', () => {
  it('is printed in docs/workflow.md as it stands (npm run generate)', () => {
    const page = readFileSync(path.join(process.cwd(), 'docs/workflow.md'), 'utf8')
    // The generator lines the columns up.
    const plain = (text: string) => text.replace(/-{3,}/g, '---').replace(/[ ]+/g, ' ')
    expect(plain(page)).toBe(plain(workflowPage()))
  })

  it.each(Object.entries(TRANSITIONS))(
    '%s has a name in both languages and asks for its input',
    (action, { label, input }) => {
      expect(label.tr).toMatch(/\p{L}{3}/u)
      expect(label.en).toMatch(/\p{L}{3}/u)
      expect(input).toEqual(ASKED[action as Action] ?? [])
    },
  )

  it('has a button for what a person asks for, and none for what saving or the worker does', () => {
    const hidden = Object.keys(TRANSITIONS).filter(
      (action) => !BUTTON_ACTIONS.some((button) => button === action),
    )
    expect(hidden.sort()).toEqual([
      'due',
      'pictureChanged',
      'restoreVersion',
      'shortenEmbargo',
      'unscheduleFailed',
      'voidApproval',
      'write',
    ])
  })

  it('knows which actions put a text before the public', () => {
    const publishing = (Object.keys(TRANSITIONS) as Action[]).filter(isPublishing)
    expect(publishing.sort()).toEqual(['due', 'publish', 'publishUrgent'])
    expect(isPublishing(undefined)).toBe(false)
  })
})

describe('a permit', () => {
  it('is read under its symbol, the same in every copy of the module, and nowhere else', () => {
    const permit = { articleId: 'a1' }
    expect(permitOf({ [Symbol.for('kunye.transition')]: permit })).toBe(permit)
    expect(PERMIT).toBe(Symbol.for('kunye.transition'))
    for (const context of [
      undefined,
      {},
      { 'kunye.transition': permit },
      { [PERMIT]: 'x' },
      { [PERMIT]: null },
    ]) {
      expect(permitOf(context)).toBeNull()
    }
  })
})

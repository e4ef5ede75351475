import { describe, expect, it } from '@jest/globals'

import { decide } from '@/src/workflow/decide'
import { ROLES, STAGES, STATES, type Role, type Stage, type State } from '@/src/workflow/stages'
import { TRANSITIONS, type Action } from '@/src/workflow/transitions'
import { aContext } from './aContext'
import { expected, EXPECTED_ACTIONS, STAGE_LETTERS } from './expected'

const ACTIONS = Object.keys(TRANSITIONS) as Action[]
const PEOPLE = ['author', 'assignee', 'contributor', 'submitter', 'none'] as const
type Cell = { stage: Stage; state: State; role: Role; person: (typeof PEOPLE)[number] }

/** The actor is this person of the article and no other. */
const peopleOf = (person: string) => ({
  author: person === 'author' ? 'kemal' : 'defne',
  assignee: person === 'assignee' ? 'kemal' : null,
  contributors: person === 'contributor' ? ['defne', 'kemal'] : ['defne'],
  submittedBy: person === 'submitter' ? 'kemal' : 'defne',
})

const decided = (action: Action, { stage, state, role, person }: Cell) =>
  decide(
    action,
    aContext({
      article: { stage, editKind: 'reinstatement', ...peopleOf(person) },
      state,
      roles: [role],
    }),
  )

const cells: Cell[] = STAGES.flatMap((stage) =>
  STATES.flatMap((state) =>
    ROLES.flatMap((role) => PEOPLE.map((person) => ({ stage, state, role, person }))),
  ),
)

describe('the table', () => {
  it('knows the actions of the design and no other', () => {
    expect([...ACTIONS].sort()).toEqual([...EXPECTED_ACTIONS].sort())
  })

  it.each(ACTIONS)('lets pass and refuses %s in every cell as the design has it', (action) => {
    const wrong = cells.flatMap((cell) => {
      const decision = decided(action, cell)
      const is = decision.ok ? STAGE_LETTERS[decision.to] : null
      const should = expected(action, cell)
      return is === should ? [] : [{ ...cell, is, should }]
    })
    expect(wrong).toEqual([])
  })

  it('says why: not yours, not in this stage, not in this state', () => {
    const code = (action: Action, over: Parameters<typeof aContext>[0]) => {
      const decision = decide(action, aContext(over))
      return decision.ok ? 'ok' : decision.refusal.code
    }
    expect(code('approve', { roles: ['reporter'] })).toBe('notYours')
    expect(code('approve', { roles: [] })).toBe('notYours')
    expect(code('approve', { article: { stage: 'draft' } })).toBe('illegalStage')
    // An author may write, but not any more once it is in review.
    expect(
      code('write', { article: { stage: 'inReview' }, id: 'defne', roles: ['reporter'] }),
    ).toBe('illegalStage')
    expect(code('retract', { article: { stage: 'published' }, state: 'never' })).toBe(
      'illegalState',
    )
    expect(code('approve', { article: { stage: 'inReview' } })).toBe('ok')
  })

  it('says in which stage or state it is', () => {
    const detail = (action: Action, over: Parameters<typeof aContext>[0]) => {
      const decision = decide(action, aContext(over))
      return decision.ok ? 'ok' : decision.refusal.detail
    }
    const stage = { stage: 'published' } as const
    expect(detail('approve', { article: stage })).toEqual(stage)
    const inReview = { article: { stage: 'inReview' }, id: 'defne', roles: ['reporter'] } as const
    expect(detail('write', { ...inReview, roles: ['reporter'] })).toEqual({ stage: 'inReview' })
    expect(detail('retract', { article: stage, state: 'never' })).toEqual({ state: 'never' })
  })

  it('counts every role of a person who has several', () => {
    const article = { author: 'defne', contributors: [] }
    const asked = (roles: Role[]) => decide('submit', aContext({ id: 'defne', roles, article })).ok
    expect(asked(['admin', 'reporter'])).toBe(true)
    expect(asked(['admin', 'factChecker'])).toBe(false)
    const approving = aContext({ article: { stage: 'inReview' }, roles: ['admin', 'editor'] })
    expect(decide('approve', approving).ok).toBe(true)
  })

  it('refuses an action that is not in it, whatever it is called', () => {
    for (const action of ['', 'delete', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const decision = decide(action as Action, aContext({ roles: [...ROLES] }))
      expect(decision).toMatchObject({ ok: false, refusal: { code: 'unknownAction' } })
    }
  })

  it('tells from which stage to which, and puts the new one into the article', () => {
    const decision = decide('approve', aContext({ article: { stage: 'inReview' } }))
    expect(decision).toMatchObject({
      from: 'inReview',
      to: 'approved',
      patch: { stage: 'approved' },
    })
    const same = decide('assign', aContext({ article: { stage: 'inReview' } }))
    expect(same).toMatchObject({ from: 'inReview', to: 'inReview', patch: { stage: 'inReview' } })
  })
})

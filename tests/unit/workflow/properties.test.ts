import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { actorOf } from '@/src/workflow/actor'
import { CONTENT_FIELDS } from '@/src/workflow/articleFields'
import { fieldsThatDiffer } from '@/src/workflow/content'
import { contentHash } from '@/src/workflow/contentHash'
import { decide } from '@/src/workflow/decide'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { ROLES, STAGES, STATES, type Role, type Stage, type State } from '@/src/workflow/stages'
import { TRANSITIONS, type Action } from '@/src/workflow/transitions'
import { runs } from '@/tests/support/runs'
import { aContext } from './aContext'

const ACTIONS = Object.keys(TRANSITIONS)
const user = (over: object) => ({
  id: 'u1',
  collection: 'users',
  disabled: false,
  roles: ['editor'],
  desk: 'd1',
  ...over,
})

describe('whoever or whatever is unknown may nothing', () => {
  const known = <T extends string>(words: readonly T[]) =>
    fc.oneof(
      fc.constantFrom<string>(...words),
      fc.string(),
      fc.constantFrom('__proto__', 'constructor'),
    )

  it('no unknown role, stage, state or action is ever let through', () => {
    fc.assert(
      fc.property(
        known(ACTIONS),
        known(STAGES),
        known(STATES),
        fc.array(known(ROLES), { maxLength: 3 }),
        (action, stage, state, roles) => {
          const decision = decide(
            action as Action,
            aContext({
              article: { stage: stage as Stage, editKind: 'reinstatement' },
              state: state as State,
              roles: roles as Role[],
            }),
          )
          const isKnown =
            ACTIONS.includes(action) &&
            STAGES.some((one) => one === stage) &&
            STATES.some((one) => one === state) &&
            roles.some((role) => ROLES.some((one) => one === role))
          if (!isKnown) expect(decision.ok).toBe(false)
        },
      ),
      { numRuns: runs(3_000) },
    )
  })

  it('nothing but an enabled account with known roles is an actor', () => {
    expect(actorOf(user({}))).toEqual({ id: 'u1', roles: ['editor'], desk: 'd1' })
    expect(actorOf(user({ desk: { id: 'd2' } }))?.desk).toBe('d2')
    const broken = [
      ...[undefined, null, '', 7, true, [], {}, 'users'],
      ...[{ id: '' }, { id: 7 }, { id: undefined }].map(user),
      ...[{ collection: 'readers' }, { collection: undefined }].map(user),
      ...[{ disabled: true }, { disabled: undefined }, { disabled: null }, { disabled: 0 }].map(
        user,
      ),
      ...[{ roles: [] }, { roles: ['owner'] }, { roles: ['editor', 'owner'] }].map(user),
      ...[{ roles: 'editor' }, { roles: undefined }, { roles: { 0: 'editor' } }].map(user),
    ]
    for (const value of broken) expect(actorOf(value)).toBeNull()
  })

  it('an arbitrary value is no actor', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => actorOf(value) === null),
      { numRuns: runs(2_000) },
    )
  })
})

/** A value as a client may send it in another order, with nothing written in another way, and times as dates. */
const otherwise = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => otherwise(item, key))
  if (typeof value === 'string' && ['printedAt', 'askedAt', 'accessedAt'].includes(key)) {
    return new Date(value)
  }
  if (value === null) return undefined
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([inner, part]) => [inner, otherwise(part, inner)]),
  )
}

describe('the hash of the content', () => {
  const nullable = fc.option(fc.string(), { nil: null })
  const time = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString())
  const content = fc.record({
    headline: fc.string(),
    dek: nullable,
    printedAt: fc.option(time, { nil: null }),
    claims: fc.array(fc.record({ id: fc.string(), text: nullable, kind: nullable })),
    replies: fc.array(fc.record({ askedAt: time, text: nullable })),
    pinned: fc.record({ persons: fc.array(fc.string()), sources: fc.constant(null) }),
  })

  it('is the same for another order of keys, for absent or null, for a date or its ISO text', () => {
    fc.assert(
      fc.property(content, (given) => {
        expect(contentHash(otherwise(given) as Record<string, unknown>)).toBe(contentHash(given))
      }),
    )
  })

  it.each(CONTENT_FIELDS.filter((field) => field !== 'body'))('changes with %s', (field) => {
    expect(contentHash({ [field]: 'a' })).not.toBe(contentHash({ [field]: 'b' }))
  })

  it('does not change with what is no content', () => {
    expect(contentHash({ headline: 'a', stage: 'draft', desk: 'x' })).toBe(
      contentHash({ headline: 'a' }),
    )
  })

  it('takes nothing, false and empty for one, and 0 for something', () => {
    const none = contentHash({})
    for (const dek of [undefined, null, '', false, [], {}, { a: null }]) {
      expect([dek, contentHash({ dek })]).toEqual([dek, none])
    }
    expect(contentHash({ dek: 0 })).not.toBe(none)
  })

  it('takes a populated relation for its id, but never a row for its id', () => {
    const section = { id: 's1', createdAt: 'x', name: 'Gündem' }
    expect(contentHash({ section })).toBe(contentHash({ section: 's1' }))
    expect(contentHash({ related: [section] })).toBe(contentHash({ related: ['s1'] }))
    expect(contentHash({ section: { id: 's1' } })).not.toBe(contentHash({ section: 's1' }))
    expect(contentHash({ section: { createdAt: 'x' } })).not.toBe(contentHash({}))
    for (const field of ['claims', 'attributions', 'replies', 'bylines']) {
      const row = (text: string) => ({ [field]: [{ id: 'K1', createdAt: 'x', text }] })
      expect(contentHash(row('masum'))).not.toBe(contentHash(row('suçlu')))
    }
    const evidence = (url: string) => ({
      attributions: [{ id: 'A1', evidence: [{ id: 'E1', createdAt: 'x', url }] }],
    })
    expect(contentHash(evidence('a'))).not.toBe(contentHash(evidence('b')))
  })

  it('sees every letter of a text, one that looks like a time too', () => {
    const [one, other] = ['2025-10-09T10:00Z', '2025-10-09T13:00+03:00']
    expect(contentHash({ headline: one })).not.toBe(contentHash({ headline: other }))
    expect(contentHash({ printedAt: one })).toBe(contentHash({ printedAt: other }))
    const asked = (askedAt: string) => contentHash({ replies: [{ askedAt }] })
    expect(asked(one)).toBe(asked(other))
    const accessed = (accessedAt: string) =>
      contentHash({ attributions: [{ evidence: [{ accessedAt }] }] })
    expect(accessed(one)).toBe(accessed(other))
    expect(contentHash({ printedAt: 'dün' })).not.toBe(contentHash({ printedAt: 'bugün' }))
  })
})

describe('fieldsThatDiffer', () => {
  it('says the same from both sides, and nothing of a row and itself', () => {
    const value = fc.oneof(fc.jsonValue(), fc.date({ noInvalidDate: true }), fc.constant(undefined))
    const row = fc.dictionary(fc.constantFrom('a', 'b', 'c'), value)
    const keys = ['a', 'b', 'c', 'absent']
    fc.assert(
      fc.property(row, row, (before, after) => {
        expect(fieldsThatDiffer(before, after, keys)).toEqual(fieldsThatDiffer(after, before, keys))
        expect(fieldsThatDiffer(before, before, keys)).toEqual([])
      }),
    )
  })

  const differs = (was: unknown, is: unknown) =>
    fieldsThatDiffer({ a: was }, { a: is }, ['a']).length > 0
  it.each([
    [null, undefined, false],
    [null, '', false],
    [null, [], false],
    [[], undefined, false],
    [null, 'x', true],
    [[], ['x'], true],
    [['x'], ['y'], true],
    [0, null, true],
    [false, null, true],
    [{ x: 1, y: 2 }, { y: 2, x: 1 }, false],
    [{ x: 1 }, { x: 2 }, true],
    [{ x: null }, { x: '' }, false],
    ['s1', { id: 's1', createdAt: 'x' }, false],
    ['s1', { id: 's1' }, true],
    ['s1', { id: 7, createdAt: 'x' }, true],
    ['2025-10-09T10:00Z\n', '2025-10-09T13:00+03:00', true],
    ['2025-10-09T10:00:00.25Z', '2025-10-09T10:00:00.250Z', false],
    [{ id: 's1', x: 1 }, { id: 's1', x: 2 }, true],
    ['2025-10-09T10:00:00Z', new Date('2025-10-09T10:00:00Z'), false],
    ['2025-10-09T10:00:00.5Z', '2025-10-09T13:00:00.500+03:00', false],
    ['2025-10-09T10:00Z', '2025-10-09T13:00+03:00', false],
    ['2025-10-09T10:00Z (a)', '2025-10-09T10:00Z (b)', true],
    ['x 2025-10-09T10:00Z', 'x 2025-10-09T13:00+03:00', true],
    ['2025-99-09T10:00Z', '2025-98-09T10:00Z', true],
  ])('%j and %j: %s', (was, is, expected) => {
    expect(differs(was, is)).toBe(expected)
    expect(differs(is, was)).toBe(expected)
  })
})

describe('an article that was stored by somebody else', () => {
  it('is read as the workflow knows it, whole or damaged', () => {
    const bare = judgedArticle({ id: 'a1', stage: 'draft' })
    expect(bare).toMatchObject({
      headline: '',
      bodyText: '',
      editKind: 'first',
      revision: 0,
      author: null,
      gates: { legal: 'required', factCheck: 'required' },
      contributors: [],
      approvedHash: null,
      approvedOverrides: [],
      schedule: null,
      dueAt: null,
    })
    const told = { note: 'n' }
    const schedule = { at: 'x', timeZone: 'UTC', by: 'u1', hash: 'h', told }
    const overrides = [{ code: 'spelling', quote: 'q', reason: 'r' }]
    expect(
      judgedArticle({
        id: 'a1',
        stage: 'approved',
        editKind: 'minor',
        revision: 7,
        author: { id: 'u1' },
        gates: { legal: 'done', factCheck: 'belki' },
        contributors: ['u1', { id: 'u2' }, null, 7, ''],
        approvedHash: 'h',
        approvedOverrides: [
          ...overrides,
          null,
          'x',
          { code: 'x' },
          { reason: 'x' },
          { code: 1, reason: 'x' },
        ],
        schedule,
        dueAt: new Date('2025-10-09T10:00:00Z'),
        embargoUntil: '2025-10-09T10:00:00.000Z',
      }),
    ).toMatchObject({
      editKind: 'minor',
      revision: 7,
      author: 'u1',
      gates: { legal: 'done', factCheck: 'required' },
      contributors: ['u1', 'u2'],
      approvedHash: 'h',
      approvedOverrides: overrides,
      schedule,
      dueAt: '2025-10-09T10:00:00.000Z',
      embargoUntil: '2025-10-09T10:00:00.000Z',
    })
    for (const part of ['at', 'timeZone', 'by', 'hash']) {
      const broken = judgedArticle({
        id: 'a1',
        stage: 'draft',
        schedule: { ...schedule, [part]: '' },
      })
      expect(broken.schedule).toBeNull()
    }
    const { told: _told, ...silent } = schedule
    expect(judgedArticle({ id: 'a1', stage: 'draft', schedule: silent }).schedule?.told).toEqual({})
  })
})

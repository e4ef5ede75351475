import { describe, expect, it } from '@jest/globals'

import type { Finding } from '@/src/sourcing/types'
import type { IncompletePicture } from '@/src/workflow/context'
import { NEEDS } from '@/src/workflow/needs'
import { ROLES } from '@/src/workflow/stages'
import type { Need } from '@/src/workflow/transitions'
import { aContext, NOW } from './aContext'

type Over = Parameters<typeof aContext>[0]
const later = new Date(NOW.getTime() + 1).toISOString()
const finding = (over: Partial<Finding> = {}): Finding => ({
  code: 'singleOriginAccusation',
  severity: 'block',
  never: false,
  where: { field: 'body', start: 0, end: 4, quote: 'iddia' },
  params: {},
  message: { tr: '', en: '' },
  ...over,
})
const never = finding({ code: 'offRecordLinked', never: true })
const warning = finding({ severity: 'warn' })
const overrides = [
  { code: 'singleOriginAccusation', quote: 'iddia', reason: 'İki kaynak da aynı.' },
]
const unsigned: IncompletePicture = { id: 'm1', name: 'Köprü', lacks: ['credit'] }
const input = (given: object) => ({ input: given })
const article = (given: object) => ({ article: given })
const schedule = { at: NOW.toISOString(), timeZone: 'UTC', by: 'kemal', hash: 'h1', told: {} }
const kind = (editKind: string, given: object = {}, more: object = {}) =>
  ({ article: { editKind }, input: given, ...more }) as Over

/** need · what is given · the refusal, or null where it is met. */
const CASES: [Need, Over, string | null][] = [
  ['headlineAndBody', {}, null],
  ['headlineAndBody', article({ headline: ' ' }), 'headlineMissing'],
  ['headlineAndBody', article({ bodyText: '\n\n' }), 'bodyMissing'],
  ['picturesComplete', {}, null],
  ['picturesComplete', { incompletePictures: [unsigned] }, 'pictureIncomplete'],
  ['picturesComplete', { incompletePictures: [unsigned], probe: true }, 'pictureIncomplete'],
  ['noNeverFindings', { findings: [finding()] }, null],
  ['noNeverFindings', { findings: [finding(), never] }, 'findingsOpen'],
  ['reason', input({ reason: ' On harfli. ' }), null],
  ['reason', input({ reason: 'Dokuz har' }), 'reasonMissing'],
  ['reason', input({ reason: '   kısa   ' }), 'reasonMissing'],
  ['reason', input({}), 'reasonMissing'],
  ['reason', { input: {}, probe: true }, null],
  ['publicReason', input({ publicReason: 'On harfli.' }), null],
  ['publicReason', input({ publicReason: 'Dokuz har' }), 'publicReasonMissing'],
  ['publicReason', input({ publicReason: '   kısa   ' }), 'publicReasonMissing'],
  ['publicReason', input({ reason: 'Bu yalnız bize.' }), 'publicReasonMissing'],
  ['publicReason', { input: {}, probe: true }, null],
  ['notContributor', {}, null],
  ['notContributor', { id: 'defne' }, 'ownArticle'],
  ['notContributor', article({ contributors: ['kemal'] }), 'touchedText'],
  ['notContributor', { id: 'defne', article: { contributors: [] } }, null],
  ['notContributor', { blockingComments: 1 }, 'commentsOpen'],
  ['gatesClear', article({ gates: { legal: 'done', factCheck: 'notNeeded' } }), null],
  ['gatesClear', article({ gates: { legal: 'required', factCheck: 'done' } }), 'gateRequired'],
  ['gatesClear', article({ gates: { legal: 'done', factCheck: 'required' } }), 'gateRequired'],
  ['findingsDecided', { findings: [warning] }, null],
  ['findingsDecided', { findings: [finding()] }, 'findingsOpen'],
  ['findingsDecided', { findings: [finding()], input: { overrides } }, null],
  ['findingsDecided', { findings: [finding()], article: { approvedOverrides: overrides } }, null],
  [
    'findingsDecided',
    { findings: [finding()], article: { approvedOverrides: overrides, contentHash: 'h2' } },
    'findingsOpen',
  ],
  ['findingsDecided', { findings: [finding()], probe: true }, null],
  ['findingsDecided', { findings: [finding(), never], probe: true }, 'findingsOpen'],
  ['approvedText', {}, null],
  ['approvedText', article({ contentHash: 'h2' }), 'notApprovedText'],
  ['approvedText', article({ approvedHash: null }), 'notApprovedText'],
  ['embargoOver', {}, null],
  ['embargoOver', article({ embargoUntil: NOW.toISOString() }), null],
  ['embargoOver', article({ embargoUntil: later }), 'embargoed'],
  ['embargoOver', article({ embargoUntil: 'yarın' }), 'embargoed'],
  ...['minor', 'update', 'correction', 'clarification', 'reply'].map(
    (editKind): [Need, Over, null] => ['editKindInput', input({ editKind }), null],
  ),
  ['editKindInput', input({ editKind: 'first' }), 'editKindMissing'],
  ['editKindInput', input({ editKind: 'reinstatement' }), 'editKindMissing'],
  ['editKindInput', input({}), 'editKindMissing'],
  ['editKindInput', { input: {}, probe: true }, null],
  ['editKindNeeds', kind('first'), null],
  ['editKindNeeds', kind('reinstatement'), null],
  ['editKindNeeds', kind('first', {}, { majorChanges: ['headline'] }), null],
  ['editKindNeeds', kind('minor'), null],
  ['editKindNeeds', kind('minor', {}, { majorChanges: ['headline'] }), 'notMinor'],
  ['editKindNeeds', kind('minor', {}, { majorChanges: ['headline'], probe: true }), 'notMinor'],
  ['editKindNeeds', kind('correction', { was: '38', is: '83' }), null],
  ['editKindNeeds', kind('correction', { was: '38', is: ' ', note: 'Not' }), 'editKindNeeds'],
  ['editKindNeeds', kind('correction', { is: '83', note: 'Not' }), 'editKindNeeds'],
  ...['update', 'clarification', 'reply'].flatMap((one): [Need, Over, string | null][] => [
    ['editKindNeeds', kind(one, { note: 'Yeni bilgi.' }), null],
    ['editKindNeeds', kind(one, { note: ' ', was: 'a', is: 'b' }), 'editKindNeeds'],
    ['editKindNeeds', kind(one, {}, { probe: true }), null],
  ]),
  [
    'editKindNeeds',
    article({ editKind: 'update', schedule: { ...schedule, told: { note: 'Söylendi.' } } }),
    null,
  ],
  ['assignment', input({}), 'assignmentEmpty'],
  ['assignment', { input: {}, probe: true }, null],
  ['assignment', input({ assignee: null }), null],
  ['assignment', input({ dueAt: later }), null],
  ['assignment', input({ reviewer: null }), null],
  ['assignment', { input: { reviewer: 'selin' }, reviewerMayDecide: true }, null],
  ['assignment', { input: { reviewer: 'selin' }, reviewerMayDecide: false }, 'reviewerTouched'],
  ['assignment', input({ reviewer: 'selin' }), 'reviewerTouched'],
  ['assignment', { input: { reviewer: 'defne' }, reviewerMayDecide: true }, 'reviewerTouched'],
  ['reinstatedIfWithdrawn', { state: 'live' }, null],
  ['reinstatedIfWithdrawn', { state: 'withdrawn' }, 'illegalState'],
  ['reinstatedIfWithdrawn', { state: 'withdrawn', article: { editKind: 'reinstatement' } }, null],
  ['namedSource', {}, null],
  ['namedSource', { namedSources: 0 }, 'namedSourceMissing'],
  ['reviewDue', {}, null],
  ['reviewDue', { publication: null }, 'reviewNotDue'],
  [
    'reviewDue',
    { publication: { postReviewDue: null, postReviewBy: null, contributors: [] } },
    'reviewNotDue',
  ],
  ['notPublisher', {}, null],
  ['notPublisher', { id: 'leyla' }, 'ownPublication'],
  ['notPublisher', { publication: null }, 'ownPublication'],
  [
    'notPublisher',
    { publication: { postReviewDue: later, postReviewBy: 'leyla', contributors: ['kemal'] } },
    'ownPublication',
  ],
  ['scheduled', article({ schedule }), null],
  ['scheduled', article({ schedule: null }), 'notDue'],
  ['scheduled', article({ schedule: { ...schedule, by: 'selin' } }), 'notDue'],
  ['scheduled', article({ schedule: { ...schedule, at: later } }), 'notDue'],
  ['scheduled', article({ schedule: { ...schedule, at: 'yarın' } }), 'notDue'],
  ['scheduled', article({ schedule, contentHash: 'h2' }), 'notApprovedText'],
  ['scheduleTime', {}, null],
  ['scheduleTime', { input: {}, probe: true }, null],
  ['scheduleTime', input({ at: '2025-10-19T10:00' }), 'timeMissing'],
  ['scheduleTime', input({ at: NOW.toISOString(), timeZone: 'UTC' }), 'timePast'],
  ['scheduleTime', input({ at: '2025-10-18T18:24', timeZone: 'UTC' }), null],
  ['scheduleTime', input({ at: '2026-03-29T02:30', timeZone: 'Europe/Berlin' }), 'timeGap'],
  ['scheduleTime', input({ at: '2025-10-26T02:30', timeZone: 'Europe/Berlin' }), 'timeFold'],
  ['scheduleTime', article({ embargoUntil: '2025-10-19T07:00:00.000Z' }), null],
  ['scheduleTime', article({ embargoUntil: '2025-10-19T07:00:00.001Z' }), 'embargoed'],
  ['scheduleTime', article({ embargoUntil: 'yarın' }), 'embargoed'],
  ['gateInput', { input: {}, probe: true }, null],
  ['gateInput', input({ gateState: 'required' }), 'gateMissing'],
  ['gateInput', input({ gate: 'legal' }), 'gateMissing'],
  ['gateInput', input({ gate: 'legal', gateState: 'notNeeded' }), 'gateMissing'],
  ...(['legal', 'factCheck'] as const).map((gate): [Need, Over, null] => [
    'gateInput',
    { roles: ['reporter'], input: { gate, gateState: 'required' } },
    null,
  ]),
  ...(
    [
      ['legal', 'chief', null],
      ['legal', 'editor', 'gateNotYours'],
      ['legal', 'factChecker', 'gateNotYours'],
      ['legal', 'reporter', 'gateNotYours'],
      ['factCheck', 'factChecker', null],
      ['factCheck', 'editor', null],
      ['factCheck', 'chief', 'gateNotYours'],
      ['factCheck', 'reporter', 'gateNotYours'],
    ] as const
  ).map(([gate, role, code]): [Need, Over, string | null] => [
    'gateInput',
    { roles: [role], input: { gate, gateState: 'done' } },
    code,
  ]),
  ['gateInput', { id: 'defne', input: { gate: 'factCheck', gateState: 'done' } }, 'gateNotYours'],
  ...(['legal', 'factCheck'] as const).map((gate): [Need, Over, string | null] => [
    'gateInput',
    { id: 'defne', roles: [...ROLES], input: { gate, gateState: 'done' } },
    'gateNotYours',
  ]),
]

describe('what a transition needs', () => {
  it('is tried both ways for every need', () => {
    const tried = (ok: boolean) =>
      CASES.filter(([, , code]) => (code === null) === ok).map(([need]) => need)
    const all = Object.keys(NEEDS).sort()
    expect([...new Set(tried(true))].sort()).toEqual(all)
    expect([...new Set(tried(false))].sort()).toEqual(all)
  })

  it.each(CASES)('%s with %j: %s', (need, over, code) => {
    expect(NEEDS[need](aContext(over))?.code ?? null).toBe(code)
  })

  it('names the findings that are still open, and only those', () => {
    const second = finding({ where: { field: 'body', start: 9, end: 12, quote: 'ikinci' } })
    const refusal = NEEDS.findingsDecided(
      aContext({ findings: [finding(), second, warning], input: { overrides } }),
    )
    expect(refusal?.detail).toEqual({ findings: [second] })
    expect(NEEDS.noNeverFindings(aContext({ findings: [finding(), never] }))?.detail).toEqual({
      findings: [never],
    })
  })

  it('says which picture lacks what, and which one is gone', () => {
    const gone: IncompletePicture = { id: 'm2', name: 'm2', lacks: ['file'] }
    const bare: IncompletePicture = { id: 'm3', name: 'a.webp', lacks: ['alt', 'credit'] }
    const refusal = NEEDS.picturesComplete(aContext({ incompletePictures: [unsigned, bare, gone] }))
    expect(refusal?.message.tr).toBe(
      '“Köprü” görselinin künyesi eksik; görseli açıp yazın. ' +
        '“a.webp” görselinin betimlemesi (alt) ve künyesi eksik; görseli açıp yazın. ' +
        '“m2” görseli artık yok; çıkarın.',
    )
    expect(refusal?.message.en).toContain('“a.webp” lacks its alt text and credit')
    expect(refusal?.message.en).toContain('“m2” is gone')
    expect(refusal?.detail).toEqual({ pictures: [unsigned, bare, gone] })
  })

  it('says what a minor edit changed, how many comments are open, and which times there are', () => {
    const detail = (need: Need, over: Over) => NEEDS[need](aContext(over))?.detail
    expect(detail('editKindNeeds', kind('minor', {}, { majorChanges: ['headline'] }))).toEqual({
      changed: ['headline'],
    })
    const named = NEEDS.editKindNeeds(
      aContext(kind('minor', {}, { majorChanges: ['hardened', 'numberAltered'] })),
    )?.message
    expect(named?.tr).toContain('söyleyiş sertleşti, sayı ya da zaman değişti')
    expect(named?.en).toContain('something is said more firmly, a number or a time changed')
    expect(detail('editKindNeeds', kind('reply'))).toEqual({ editKind: 'reply' })
    expect(detail('notContributor', { blockingComments: 2 })).toEqual({ count: 2 })
    const gap = { at: '2026-03-29T02:30', timeZone: 'Europe/Berlin' }
    expect(detail('scheduleTime', input(gap))).toEqual({ proposal: '2026-03-29T01:30:00.000Z' })
    const fold = { at: '2025-10-26T02:30', timeZone: 'Europe/Berlin' }
    expect(detail('scheduleTime', input(fold))).toEqual({
      choices: ['2025-10-26T00:30:00.000Z', '2025-10-26T01:30:00.000Z'],
    })
  })
})

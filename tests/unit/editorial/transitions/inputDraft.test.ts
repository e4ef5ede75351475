import { describe, expect, it } from '@jest/globals'

import { EMPTY_DRAFT, inputOf, missingInput } from '@/src/editorial/transitions/screens/inputDraft'
import { whatIsAsked } from '@/src/editorial/transitions/screens/whatIsAsked'
import type { Actions } from '@/src/editorial/transitions/screens/actionsAnswer'
import { transitionInput } from '@/src/editorial/transitions/transitionInput'
import { BUTTON_ACTIONS, TRANSITIONS, type ButtonAction } from '@/src/workflow/transitions'

const finding = (code: string, severity: 'block' | 'warn', quote: string) => ({
  code,
  severity,
  never: false,
  where: { field: 'body' as const, start: 0, end: quote.length, quote },
  message: { tr: code, en: code },
})
const article: Actions = {
  revision: 3,
  stage: 'inReview',
  state: 'never',
  editKind: 'first',
  writes: true,
  slug: null,
  scheduledAt: null,
  asked: null,
  findings: [
    finding('noRightOfReply', 'block', 'suçlanan'),
    finding('spelling', 'warn', 'Planlaan'),
  ],
  dropped: [],
  decided: [],
  actions: [],
}
const offered = (action: ButtonAction) => ({
  action,
  label: action,
  allowed: true,
  code: null,
  message: null,
  input: [...TRANSITIONS[action].input],
})

describe('what an action asks for', () => {
  it('tells whoever approves or submits what an older version that came back lacks', () => {
    const lacking = { ...article, findings: [], dropped: ['tags.0'] }
    expect(whatIsAsked(offered('approve'), lacking)).toMatchObject({
      dialog: true,
      dropped: ['tags.0'],
    })
    expect(whatIsAsked(offered('recall'), lacking).dropped).toEqual([])
  })
  it('asks a reason for each open blocking finding at approval, and lists the warnings', () => {
    const question = whatIsAsked(offered('approve'), article)
    expect(question.open.map(({ code }) => code)).toEqual(['noRightOfReply'])
    expect(question.warnings.map(({ code }) => code)).toEqual(['spelling'])
    expect(missingInput(EMPTY_DRAFT, question)?.tr).toContain('gerekçe')
    const draft = { ...EMPTY_DRAFT, overrides: ['Belge elimizde, arandı.'] }
    expect(missingInput(draft, question)).toBeNull()
    expect(inputOf(draft, question)).toEqual({
      overrides: [{ code: 'noRightOfReply', quote: 'suçlanan', reason: 'Belge elimizde, arandı.' }],
    })
  })

  it('does not ask again what the approval has overruled', () => {
    const decided = [
      { code: 'noRightOfReply', quote: 'suçlanan', reason: 'Belge elimizde, arandı.' },
    ]
    expect(whatIsAsked(offered('publish'), { ...article, decided }).open).toEqual([])
  })

  it('sends an article with its findings without asking reasons for them', () => {
    const question = whatIsAsked(offered('submit'), article)
    expect(question.open).toEqual([])
    expect(question.warnings).toHaveLength(2)
    expect(missingInput(EMPTY_DRAFT, question)).toBeNull()
  })

  it('asks readers’ words only for the kinds of edit that tell them something', () => {
    const asks = (editKind: Actions['editKind']) =>
      whatIsAsked(offered('publish'), { ...article, editKind }).asks
    expect(asks('first')).toEqual(['overrides'])
    expect(asks('minor')).toEqual(['overrides'])
    expect(asks('update')).toEqual(['note', 'overrides'])
    expect(asks('correction')).toEqual(['note', 'was', 'is', 'claim', 'overrides'])
  })

  it('counts ten characters without the spaces around them', () => {
    const question = whatIsAsked(offered('requestChanges'), article)
    expect(missingInput({ ...EMPTY_DRAFT, reason: '   kısa    ' }, question)).not.toBeNull()
    expect(missingInput({ ...EMPTY_DRAFT, reason: 'on harften uzun' }, question)).toBeNull()
  })

  it('lets a colleague be recalled at once, without a dialog', () => {
    expect(whatIsAsked(offered('recall'), article).dialog).toBe(false)
    expect(whatIsAsked(offered('publish'), { ...article, findings: [] }).dialog).toBe(true)
  })

  it.each(BUTTON_ACTIONS)('sends %s only what the endpoint knows', (action) => {
    const id = '0123456789abcdef01234567'
    const draft = {
      ...EMPTY_DRAFT,
      reason: 'yeterince uzun',
      reviewer: id,
      assignee: id,
      dueAt: '2026-03-01T10:00',
      editKind: 'update',
      note: 'n',
      was: 'w',
      is: 'i',
      claim: 'c',
      publicReason: 'yeterince uzun',
      at: '2026-03-01T10:00',
      gate: 'legal',
      gateState: 'done',
      overrides: ['yeterince uzun'],
    }
    const question = whatIsAsked(offered(action), { ...article, editKind: 'correction' })
    expect(missingInput(draft, question)).toBeNull()
    const body = { action, revision: 1, input: inputOf(draft, question) }
    expect(transitionInput.safeParse(body).error).toBeUndefined()
  })
})

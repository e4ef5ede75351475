import { describe, expect, it } from '@jest/globals'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { CONTENT_FIELDS, SERVER_FIELDS, SERVER_INITIAL } from '@/src/workflow/articleFields'
import { contentHash } from '@/src/workflow/contentHash'
import { judge, type Case } from '@/src/workflow/judge'
import type { Permit } from '@/src/workflow/permit'
import type { Action } from '@/src/workflow/transitions'
import { aContext, NOW } from './aContext'

type Doc = Record<string, unknown>
const actor = (id: string, ...roles: NonNullable<Case['actor']>['roles']) => ({
  id,
  roles,
  desk: null,
})
const DEFNE = actor('defne', 'reporter')
const KEMAL = actor('kemal', 'editor')

const stored = (over: Doc = {}): Doc => ({
  ...SERVER_INITIAL,
  id: 'haber',
  headline: 'Çarşıdaki çeşme onarılıyor',
  body: fromParagraphs(['Çalışma salı günü başlıyor.']),
  slug: 'carsidaki-cesme',
  revision: 3,
  author: 'defne',
  contributors: ['defne'],
  createdAt: '2025-10-01T00:00:00.000Z',
  updatedAt: '2025-10-02T00:00:00.000Z',
  ...over,
})
const judged = (over: Partial<Case>) =>
  judge({
    kind: 'update',
    before: stored(),
    after: stored(),
    actor: DEFNE,
    permit: null,
    state: 'never',
    now: NOW,
    ...over,
  })
const codeOf = (over: Partial<Case>) => {
  const verdict = judged(over)
  return verdict.ok ? 'ok' : verdict.refusal.code
}
const docOf = (over: Partial<Case>): Doc => {
  const verdict = judged(over)
  if (!verdict.ok) throw new Error(verdict.refusal.code)
  return verdict.doc
}

describe('creating', () => {
  const created = (after: Doc, over: Partial<Case> = {}): Partial<Case> => ({
    kind: 'create',
    before: null,
    after,
    ...over,
  })

  it('makes a draft of its author, who is its first contributor, whatever the clock of the client', () => {
    const doc = docOf(
      created({ headline: 'Yeni', createdAt: '2001-01-01', updatedAt: '2001-01-01' }),
    )
    expect(doc).toEqual({
      ...SERVER_INITIAL,
      headline: 'Yeni',
      author: 'defne',
      contributors: ['defne'],
    })
  })

  it.each(SERVER_FIELDS)('lets %s be absent, null or as it starts, and nothing else', (field) => {
    expect(codeOf(created({ [field]: null }))).toBe('ok')
    expect(codeOf(created({ [field]: SERVER_INITIAL[field] }))).toBe('ok')
    const verdict = judged(created({ [field]: 'başka' }))
    expect(verdict).toMatchObject({
      ok: false,
      refusal: { code: 'serverField', detail: { fields: [field] } },
    })
  })

  it('is for those who write, and for nobody else', () => {
    for (const role of ['reporter', 'editor', 'chief'] as const) {
      expect(codeOf(created({}, { actor: actor('x', role) }))).toBe('ok')
    }
    expect(codeOf(created({}, { actor: actor('x', 'admin', 'factChecker') }))).toBe('unknownActor')
    expect(codeOf(created({}, { actor: actor('x', 'admin', 'reporter') }))).toBe('ok')
    expect(codeOf(created({}, { actor: null }))).toBe('unknownActor')
    expect(codeOf(created({}, { actor: null, permit: permit('due', { system: true }) }))).toBe(
      'unknownActor',
    )
  })

  it('counts as such where there is no stored article, or where the road says so', () => {
    expect(codeOf({ kind: 'update', before: null, after: {} })).toBe('ok')
    expect(codeOf({ kind: 'create', after: {}, actor: actor('mert', 'reporter') })).toBe('ok')
  })

  it('does not copy: a duplicate is refused', () => {
    expect(codeOf({ kind: 'duplicate', actor: actor('x', 'chief') })).toBe('duplicateClosed')
  })
})

describe('saving', () => {
  it.each([...SERVER_FIELDS.filter((field) => field !== 'revision'), 'createdAt'])(
    'does not change %s',
    (field) => {
      const verdict = judged({ after: stored({ [field]: 'başka' }), actor: KEMAL })
      expect(verdict).toMatchObject({
        ok: false,
        refusal: { code: 'serverField', detail: { fields: [field] } },
      })
    },
  )

  it('of nothing changes nothing but the revision', () => {
    const before = stored({ stage: 'approved', approvedHash: 'h', approvedBy: 'selin' })
    const { updatedAt: _updated, createdAt: _created, ...rest } = before
    expect(docOf({ before, after: { ...before }, actor: KEMAL })).toEqual({ ...rest, revision: 4 })
  })

  it('of another text sends an approved one back to review and makes the writer a contributor', () => {
    const gates = { legal: 'done', factCheck: 'notNeeded' }
    const before = stored({ stage: 'approved', approvedHash: 'h', approvedBy: 'selin', gates })
    expect(docOf({ before, after: { ...before, dek: 'Yeni' }, actor: KEMAL })).toMatchObject({
      stage: 'inReview',
      dek: 'Yeni',
      approvedHash: null,
      approvedBy: null,
      contributors: ['defne', 'kemal'],
      gates: { legal: 'required', factCheck: 'notNeeded' },
      revision: 4,
    })
    expect(docOf({ after: stored({ dek: 'Yeni' }) }).contributors).toEqual(['defne'])
  })

  it('is refused where the table has no write', () => {
    expect(codeOf({ actor: actor('mert', 'reporter') })).toBe('notYours')
    const before = stored({ stage: 'published' })
    expect(codeOf({ before, after: before, actor: KEMAL })).toBe('illegalStage')
    expect(codeOf({ actor: null })).toBe('unknownActor')
  })

  it('on an older revision is refused with both texts', () => {
    const verdict = judged({ after: stored({ revision: 2, dek: 'Benimki' }) })
    expect(verdict).toMatchObject({
      ok: false,
      refusal: {
        code: 'staleRevision',
        detail: { revision: 3, mine: { dek: 'Benimki' }, theirs: { slug: 'carsidaki-cesme' } },
      },
    })
    const mine = verdict.ok ? {} : verdict.refusal.detail?.mine
    expect(Object.keys(mine ?? {}).length).toBeGreaterThan(0)
    expect(Object.keys(mine ?? {}).every((key) => CONTENT_FIELDS.some((one) => one === key))).toBe(
      true,
    )
    expect(codeOf({ after: stored({ revision: '3' }) })).not.toBe('ok')
  })
})

describe('restoring a version', () => {
  const old = stored({
    stage: 'published',
    revision: 1,
    headline: 'Eski',
    author: 'x',
    desk: 'eski',
  })

  it('brings back words and nothing else', () => {
    const before = stored({ stage: 'approved', approvedHash: 'h', desk: 'yeni' })
    expect(docOf({ kind: 'restore', before, after: old, actor: KEMAL })).toMatchObject({
      headline: 'Eski',
      stage: 'draft',
      author: 'defne',
      desk: 'yeni',
      approvedHash: null,
      contributors: ['defne', 'kemal'],
      revision: 4,
    })
  })

  it('goes to draft even where the words are the same', () => {
    const before = stored({ stage: 'inReview' })
    expect(docOf({ kind: 'restore', before, after: { ...before }, actor: KEMAL }).stage).toBe(
      'draft',
    )
  })

  it('is refused where its row of the table is not met', () => {
    expect(codeOf({ kind: 'restore', after: old, state: 'withdrawn' })).toBe('illegalState')
    const before = stored({ stage: 'published' })
    expect(codeOf({ kind: 'restore', before, after: old, actor: KEMAL })).toBe('illegalStage')
  })
})

const permit = (action: Action, over: Partial<Permit> = {}): Permit => {
  const { article: _article, actor: _actor, ...context } = aContext()
  return { articleId: 'haber', action, revision: 3, context, system: false, ...over }
}

describe('a transition', () => {
  const inReview = stored({ stage: 'inReview' })
  const approve = (over: Partial<Permit> = {}, more: Partial<Case> = {}) => ({
    before: inReview,
    after: inReview,
    actor: KEMAL,
    permit: permit('approve', over),
    ...more,
  })

  it('stores what the table says and no word that came along', () => {
    const doc = docOf(
      approve({}, { after: { ...inReview, headline: 'Değişti', stage: 'published' } }),
    )
    expect(doc).toMatchObject({
      stage: 'approved',
      headline: 'Çarşıdaki çeşme onarılıyor',
      approvedBy: 'kemal',
      approvedHash: contentHash(inReview),
      revision: 4,
    })
    for (const key of ['createdAt', 'updatedAt', 'bodyText', 'contentHash']) {
      expect(doc).not.toHaveProperty(key)
    }
  })

  it('needs a permit for this article and this revision', () => {
    expect(codeOf(approve({ articleId: 'baska' }))).toBe('unknownActor')
    expect(judged(approve({ revision: 2 }))).toMatchObject({
      refusal: { code: 'staleRevision', detail: { revision: 3 } },
    })
  })

  it('is refused as the table has it', () => {
    expect(codeOf(approve({}, { actor: DEFNE }))).toBe('notYours')
  })

  it('without a person is for the worker only, and only to undo a schedule', () => {
    const before = stored({ stage: 'scheduled', approvedHash: 'h' })
    const worker = (action: Action, system: boolean) =>
      codeOf({ before, after: before, actor: null, permit: permit(action, { system }) })
    expect(worker('unscheduleFailed', true)).toBe('ok')
    expect(worker('unscheduleFailed', false)).toBe('unknownActor')
    expect(worker('pictureChanged', true)).toBe('ok')
    expect(worker('pictureChanged', false)).toBe('unknownActor')
    expect(worker('unschedule', true)).toBe('notYours')
    expect(worker('due', true)).toBe('notYours')
  })

  it('discardEdit brings back the whole published content, what was added since included', () => {
    const before = stored({
      dek: 'Sonradan eklenen spot',
      claims: [{ id: 'K1' }],
      pinned: { persons: ['p1'] },
      backstory: { root: {} },
    })
    const content = { headline: 'Yayımlanan başlık', stage: 'approved', author: 'x' }
    const { context } = permit('discardEdit')
    const doc = docOf({
      before,
      after: before,
      permit: permit('discardEdit', { content, context: { ...context, state: 'live' } }),
    })
    expect(doc).toMatchObject({
      headline: 'Yayımlanan başlık',
      dek: null,
      claims: [],
      pinned: { persons: [] },
      backstory: null,
      stage: 'published',
      author: 'defne',
      contributors: [],
    })
    expect(doc).not.toHaveProperty('kicker')
    expect(contentHash(doc)).toBe(contentHash(content))
  })
})

it('refuses to judge a record it cannot read', () => {
  for (const broken of [{ id: 'haber', stage: 'bitti' }, { stage: 'draft' }, { id: 'haber' }]) {
    expect(() => judged({ before: broken, after: broken })).toThrow('okunamadı')
  }
})

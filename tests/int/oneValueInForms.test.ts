import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { initI18n } from '@payloadcms/translations'
import { createLocalReq, type FormState } from 'payload'

import { checkFields } from '@/hooks/checkFields'
import { isOneValueInForms } from '@/src/editorial/oneValueInForms'
import { newRowId } from '@/src/editorial/editor/screens/rowsFrom'
import { openNewsroom, type Newsroom, type StaffUser } from '@/tests/support/newsroom'
import { login, rest } from '@/tests/support/rest'

const ROWS = 40

describe('claims and attributions: one value each of the form, and rows in every save', () => {
  let newsroom: Newsroom
  let reporter: StaffUser
  let token: string
  beforeAll(async () => {
    newsroom = await openNewsroom()
    reporter = await newsroom.hire('Defne Muhabir', ['reporter'])
    token = await login(reporter)
  }, 120_000)
  afterAll(() => newsroom.close())

  const formState = async (given: Record<string, unknown>): Promise<FormState> => {
    const { payload } = newsroom
    payload.importMap = new Proxy({}, { get: () => () => null })
    const req = await createLocalReq({ user: reporter }, payload)
    const answer = await buildFormStateHandler({
      ...{ req, collectionSlug: 'articles', operation: 'update', schemaPath: 'articles' },
      ...{ docPreferences: { fields: {} }, renderAllFields: false, mockRSCs: true },
      ...given,
    } as never)
    const { state } = answer as { state: FormState }
    return state
  }
  const sourced = async () => {
    const { id } = await newsroom.file(reporter, 'Kim söyledi', ['Bir söz.'])
    const claims = Array.from({ length: ROWS }, (_, index) => ({
      id: newRowId(),
      text: `İddia ${index}`,
    }))
    const attributions = claims.map(({ id: claim }) => ({
      ...{ id: newRowId(), claim, field: 'headline', mode: 'houseVoice' },
    }))
    const sent = await rest('PATCH', `articles/${id}?depth=0`, {
      ...{ token, body: { revision: 1, claims, attributions } },
    })
    expect([sent.status, sent.json.errors]).toEqual([200, undefined])
    return sent.json.doc
  }

  it('gives the form as many entries with rows as without, and the rows as they are stored', async () => {
    const { id } = await newsroom.file(reporter, 'Kimse söylemedi', ['Bir söz.'])
    const bare = await formState({ id })
    const doc = await sourced()
    const full = await formState({ id: doc.id, data: doc })
    expect(Object.keys(full).length).toBe(Object.keys(bare).length)
    expect(full.claims?.value).toEqual(doc.claims)
    expect(full.attributions?.value).toEqual(doc.attributions)
    // As the browser asks again after each change.
    const again = await formState({ id: doc.id, formState: full })
    expect(Object.keys(again).filter((path) => /^(claims|attributions)/.test(path))).toEqual([
      'claims',
      'attributions',
    ])
  })

  it.each([
    ['claims', { text: 'u'.repeat(241) }, 'claims.0.text'],
    ['claims', { text: 'Söz', kind: 'rumour' }, 'claims.0.kind'],
    ['claims', { text: 'Söz', quantity: { value: 'on' }, kind: 'number' }, 'claims.0.quantity'],
    ['attributions', { mode: 'somebody' }, 'attributions.0.mode'],
    ['attributions', { mode: 'document', evidence: [{ url: 'javascript:x' }] }, 'evidence.0.url'],
  ])('refuses %s %j, and names %s', async (list, row, path) => {
    const { id } = await newsroom.file(reporter, 'Kim söyledi', ['Bir söz.'])
    const body = { revision: 1, [list]: [{ id: newRowId(), ...row }] }
    const { status, text } = await rest('PATCH', `articles/${id}`, { token, body })
    expect(status).toBe(400)
    expect(text).toContain(path)
  })

  it('says of bad fields what Payload says when it walks through them itself', async () => {
    const { payload } = newsroom
    const long = 'u'.repeat(2_001)
    const data = {
      ...{ headline: 'Başlık', dek: long, genre: 'poem', section: 'x', tags: ['y', 5], slug: long },
      ...{ kicker: long, leadImage: 'x', embargoUntil: 'dün', priority: 'now', seoTitle: long },
      bylines: [{ name: long, user: 'x' }],
      replies: [{ person: 'x', outcome: 'y', askedAt: 'dün', text: long }],
      pinned: { persons: ['x'] },
      claims: [
        { id: 'c1', text: 'Söz', kind: 'claim', persons: ['kimse'], events: [5] },
        { id: 'c2', text: long, kind: 'rumour', seriousness: 'grave', legalStage: 'x' },
        { id: 'c3', quantity: { value: 'on', unit: long }, kind: 'number' },
        { id: 'c4', quantity: { value: 'on' }, verification: { status: 'x', note: long } },
      ],
      attributions: [
        { id: 'a1', claim: 'c1', field: 'foot', mode: 'somebody', source: 'x', via: ['y'] },
        { id: 'a2', cue: { text: long, class: 'loud' }, documentOnFile: { onFile: 'yes' } },
        { id: 'a3', evidence: [{}, { url: 'javascript:x', accessedAt: 'dün', translator: long }] },
      ],
      dismissals: [{ id: 'd1' }, { id: 'd2', quote: 'Söz' }],
    }
    const problems = async (language: string) => {
      const req = await createLocalReq({ user: reporter, locale: undefined }, payload)
      req.i18n = await initI18n({ config: payload.config.i18n, context: 'api', language } as never)
      req.t = req.i18n.t as never
      const made = payload.create({ collection: 'articles', data: data as never, req })
      return made.then(
        () => [],
        ({ data: told }) => told.errors as { path: string; label: string; message: string }[],
      )
    }
    const byPath = (all: { path: string }[]) => all.toSorted((a, b) => a.path.localeCompare(b.path))
    const { articles } = payload.collections
    const ours = articles.config
    const configured = payload.config.collections.find(({ slug }) => slug === 'articles')
    const walked = configured?.fields.map((field) =>
      field.type === 'array' && isOneValueInForms(field) ? { ...field, admin: {} } : field,
    )
    for (const language of ['tr', 'en']) {
      // The judge and what comes before him would refuse first.
      articles.config = {
        ...ours,
        hooks: { ...ours.hooks, beforeOperation: [], beforeChange: [checkFields] },
      }
      const said = await problems(language)
      articles.config = {
        ...ours,
        fields: walked as never,
        hooks: { ...ours.hooks, beforeOperation: [], beforeChange: [] },
      }
      const own = await problems(language)
      articles.config = ours
      expect(said.length).toBeGreaterThan(20)
      expect(byPath(said)).toEqual(byPath(own))
    }
  })
})

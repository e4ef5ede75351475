import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { createLocalReq, type FormState } from 'payload'

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
})

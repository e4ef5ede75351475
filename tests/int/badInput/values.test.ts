import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openNewsroom, type Newsroom, type StaffUser } from '@/tests/support/newsroom'
import { login, rest } from '@/tests/support/rest'

/** The bad inputs F28, F29, F39: characters, languages and dates that are none. */
describe('values that are none', () => {
  let newsroom: Newsroom
  let editor: StaffUser
  let token: string

  beforeAll(async () => {
    newsroom = await openNewsroom()
    editor = await newsroom.hire('Ada Editör', ['editor'])
    token = await login(editor)
  })
  afterAll(() => newsroom.close())

  it('F28: NUL, noncharacters and half characters are not kept', async () => {
    const odd = 'a\u0000\u0007b\ufffe\uffffc\ud800d'
    const { json } = await rest('POST', 'articles', { token, body: { headline: odd, dek: odd } })
    expect(await newsroom.stored(json.doc.id)).toMatchObject({
      headline: 'abc\ufffdd',
      dek: 'abc\ufffdd',
    })
    const local = await newsroom.payload.create({
      collection: 'persons',
      data: { displayName: odd, names: [{ value: odd }] },
      user: editor,
      overrideAccess: false,
    })
    expect(local).toMatchObject({ displayName: 'abc\ufffdd', names: [{ value: 'abc\ufffdd' }] })
  })

  it.each(['TR', '__proto__', '*', 'constructor', '<script>', 'tr_TR', ['tr'], { tr: 1 }])(
    'F29: %j is no language, of a story or of an account',
    async (language) => {
      const made = await rest('POST', 'articles', { token, body: { headline: 'Dil', language } })
      expect(made.status).toBe(400)
      const body = { locale: language }
      expect((await rest('PATCH', `users/${editor.id}`, { token, body })).status).toBe(400)
    },
  )

  it('F29: asked for in a query or a header, it gets what there is', async () => {
    for (const query of [
      'locale=TR',
      'locale=__proto__',
      'locale=*',
      'locale[]=tr',
      'fallback-locale=x',
    ]) {
      expect((await rest('GET', `articles?limit=1&${query}`, { token })).status).toBe(200)
    }
    for (const language of ['__proto__', '*', 'constructor', 'tr;q=x']) {
      const headers = { 'accept-language': language }
      const { status, json } = await rest('GET', 'articles?where[id][in]=x', { token, headers })
      expect(status).toBe(400)
      expect(json.errors[0].message).toContain('Sorgu')
    }
  })

  it.each([
    ...[
      '0000-00-00',
      '275761-01-01',
      '+275760-09-13T00:00:00.000Z',
      '-000001',
      '2026-02-30',
      '1e20',
    ],
    ...[
      '2026-02-30T10:00:00Z',
      '2026-13-01',
      '2026-01-01T25:00:00Z',
      '1',
      'NaN',
      'yarın',
      '__proto__',
    ],
    ...[1e20, 0, true, { $date: '2026-01-01' }, ['2026-01-01']],
  ])('F39: %j is no date', async (date) => {
    for (const [path, body] of [
      ['articles', { headline: 'Tarih', printedAt: date }],
      ['articles', { headline: 'Tarih', embargoUntil: date }],
      ['events', { title: 'Olay', when: { earliest: date } }],
      ['events', { title: 'Olay', when: { edtf: date === '1' ? '1-1' : date } }],
    ] as const) {
      const { status } = await rest('POST', path, { token, body })
      expect({ body, status }).toEqual({ body, status: 400 })
    }
    const local = { headline: 'Tarih', printedAt: date as never }
    const made = newsroom.payload.create({
      collection: 'articles',
      data: local,
      user: editor,
      overrideAccess: false,
    })
    await expect(made).rejects.toMatchObject({ status: 400 })
  })

  it('F39: when a record was made is no word of the request', async () => {
    const times = { createdAt: '2001-01-01', updatedAt: '0001-01-01' }
    const { json } = await rest('POST', 'persons', {
      token,
      body: { displayName: 'Dün', ...times },
    })
    expect(Date.parse(json.doc.createdAt)).toBeGreaterThan(Date.parse('2025-01-01'))
    expect(Date.parse(json.doc.updatedAt)).toBeGreaterThan(Date.parse('2025-01-01'))
  })
})

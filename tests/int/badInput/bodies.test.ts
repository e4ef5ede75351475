import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { POST as GRAPHQL } from '@/src/app/(payload)/api/graphql/route'
import { openNewsroom, type Newsroom, type StaffUser } from '@/tests/support/newsroom'
import { login, rest } from '@/tests/support/rest'

/** The bad inputs F38: bodies that are none. */
describe('what is sent', () => {
  let newsroom: Newsroom
  let editor: StaffUser
  let token: string
  let admin: string
  let article: string

  beforeAll(async () => {
    newsroom = await openNewsroom()
    editor = await newsroom.hire('Ada Editör', ['editor'])
    token = await login(editor)
    admin = await login(await newsroom.hire('Yonetici', ['admin']))
    article = (await newsroom.file(editor, 'Haber', ['Metin.'])).id
  })
  afterAll(() => newsroom.close())

  type Sent = { raw: BodyInit; status: number; headers?: Record<string, string> }
  const typed = (type: string) => ({ 'content-type': type })
  const UNREADABLE: [string, Sent][] = [
    ...['null', '[]', '"x"', '42', 'true', '{"headline":"x",}', '{', '{"a":1}{'].map(
      (raw): [string, Sent] => [raw, { raw, status: 400 }],
    ),
    ['UTF-16', { raw: Buffer.from('{"headline":"x"}', 'utf16le'), status: 400 }],
    ['no UTF-8', { raw: Buffer.from([0x7b, 0xff, 0x7d]), status: 400 }],
    ['100,000 lists deep', { raw: '['.repeat(1e5) + ']'.repeat(1e5), status: 400 }],
    ['100,000 objects deep', { raw: `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`, status: 400 }],
    ['10 MB', { raw: JSON.stringify({ headline: 'x'.repeat(1e7) }), status: 413 }],
    ['packed', { raw: '{}', status: 415, headers: { 'content-encoding': 'gzip' } }],
    ['plain text', { raw: '{"headline":"x"}', status: 415, headers: typed('text/plain') }],
    ['a form', { raw: 'a=x', status: 415, headers: typed('application/x-www-form-urlencoded') }],
    ['XML', { raw: '<a/>', status: 415, headers: typed('application/xml') }],
  ]

  it.each(UNREADABLE)(
    'F38: a body that is %s is refused everywhere',
    async (_, { raw, status: expected, headers }) => {
      const before = await newsroom.stored(article)
      for (const [method, path, rights] of [
        ['POST', 'articles', token],
        ['PATCH', `articles/${article}`, token],
        ['PATCH', `articles/${article}/autosave`, token],
        ['POST', `articles/${article}/transition`, token],
        ['POST', 'persons', token],
        ['POST', 'comments', token],
        ['POST', 'users', admin],
        ['POST', 'users/login', undefined],
        ['POST', 'users/forgot-password', undefined],
        ['POST', 'users/reset-password', undefined],
        ['POST', 'payload-preferences/x', token],
      ] as const) {
        const answer = await rest(method, path, { token: rights, raw, headers })
        expect({ path, status: answer.status }).toEqual({ path, status: expected })
        expect(answer.json.errors[0].message).toMatch(/ \/ /)
      }
      const request = new Request('http://127.0.0.1:3000/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `JWT ${token}`, ...headers },
        body: raw,
      })
      expect((await GRAPHQL(request, {})).status).toBe(expected)
      expect(await newsroom.stored(article)).toEqual(before)
    },
  )

  // RFC 8259 lets a reader take the last of two names and pass over a BOM; every reader here does, so none disagree.
  it('F38: of two names the last counts, a BOM counts for nothing, 1e400 is no headline', async () => {
    const patch = (raw: string) => rest('PATCH', `articles/${article}`, { token, raw })
    const twice = await patch('{"headline":"Bir","headline":"İki"}')
    expect(twice.json.doc.headline).toBe('İki')
    expect((await patch('\ufeff{"headline":"Üç"}')).json.doc.headline).toBe('Üç')
    expect((await patch('{"headline":1e400}')).status).toBe(400)
    const empty = await patch('')
    expect(empty.json.doc.headline).toBe('Üç')
  })
})

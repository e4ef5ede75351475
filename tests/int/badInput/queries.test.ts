import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openNewsroom, type Newsroom, type StaffUser } from '@/tests/support/newsroom'
import { login, rest, staffGraphQL } from '@/tests/support/rest'

const many = (count: number, key: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => key(index)).join('&')
const UNKNOWN = '0'.repeat(24)

/** The bad inputs F34–F36: ids, keys and numbers of a query. */
describe('what is asked', () => {
  let newsroom: Newsroom
  let editor: StaffUser
  let token: string

  beforeAll(async () => {
    newsroom = await openNewsroom()
    editor = await newsroom.hire('Ada Editör', ['editor', 'chief'])
    token = await login(editor)
    for (const name of ['Bir', 'İki', 'Üç']) await newsroom.file(editor, name, ['Metin.'])
  })
  afterAll(() => newsroom.close())

  const ask = (query: string) => rest('GET', `articles?${query}`, { token })

  it.each([
    'not-an-id',
    UNKNOWN,
    'abcdefghijkl',
    '%00',
    '{"$gt":""}',
    'x'.repeat(5_000),
    '__proto__',
  ])('F34: %s is nobody, in every collection and by every road', async (id) => {
    // A control character is no part of an address at all (`badPath`).
    const [read, write] = id === '%00' ? [400, [400]] : [404, [403, 404]]
    for (const collection of ['articles', 'persons', 'tags', 'media', 'users', 'audit-log']) {
      expect((await rest('GET', `${collection}/${id}`, { token })).status).toBe(read)
      const { status } = await rest('PATCH', `${collection}/${id}`, { token, body: {} })
      expect(write).toContain(status)
    }
    const query = 'query ($id: String!) { Article(id: $id) { id } }'
    const { json } = await staffGraphQL(query, token, { id })
    expect(json.errors[0].extensions.statusCode).toBe(404)
    if (id === UNKNOWN) return
    for (const body of [{ desk: id }, { tags: [id] }, { leadImage: { id } }]) {
      const { status, json } = await rest('POST', 'articles', { token, body })
      expect({ status, code: json.errors[0].code }).toEqual({ status: 400, code: 'fieldInvalid' })
    }
  })

  it.each([
    ['depth 50', `where[and][0]${'[and][0]'.repeat(50)}[headline][equals]=x`],
    ['depth 50 of no use', `a${'[b]'.repeat(50)}=1`],
    [
      '10,000 keys before the filter',
      `${many(10_000, (n) => `k${n}=1`)}&where[headline][equals]=x`,
    ],
    ['10,000 conditions', many(10_000, (n) => `where[or][${n}][headline][equals]=x`)],
    ['501 conditions', many(501, (n) => `where[or][${n}][headline][equals]=x`)],
    ['a value that is a filter as well', 'where[headline]=1&where[headline][equals]=2'],
    ['one key twice', 'where[headline][equals]=Bir&where[headline][equals]=x'],
    ['one number twice', 'limit=1&limit=2'],
    ['too many orders', `sort=${'headline,'.repeat(20)}`],
    ['an order that is none', 'sort=-'],
  ])('F35: %s is refused', async (_, query) => expect((await ask(query)).status).toBe(400))

  it.each([
    ...[
      ['limit=0', 1_000],
      ['limit=1e9', 1_000],
      ['limit=-1', 10],
      ['limit=NaN', 10],
    ],
    ...[
      ['limit=Infinity', 10],
      ['limit[a]=1', 10],
      ['limit=1.5', 10],
      ['limit[]=1', 1],
    ],
    ...[
      ['page=0', 10],
      ['page=-1', 10],
      ['page=1.5', 10],
      ['page=x', 10],
    ],
  ] as [string, number][])('F36: %s is brought to where it makes sense', async (query, limit) => {
    const { status, json } = await ask(query)
    expect(status).toBe(200)
    const { totalDocs } = await newsroom.payload.count({ collection: 'articles' })
    expect(json).toMatchObject({ limit, page: 1, totalDocs })
  })

  it('F36: no page after the last, no rows without end, no relation deeper than two', async () => {
    expect((await ask('page=1e9')).json.docs).toEqual([])
    for (const args of ['limit: 1000000000', 'limit: 0', 'pagination: false']) {
      const { json } = await staffGraphQL(`{ Articles(${args}) { limit } }`, token)
      expect(json.data.Articles.limit).toBeLessThanOrEqual(1_000)
    }
    const { text } = await ask('depth=9999')
    expect(text).toBe((await ask('depth=2')).text)
    expect((await ask('depth=-1')).text).toBe((await ask('depth=0')).text)
  })
})

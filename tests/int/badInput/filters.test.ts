import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openNewsroom, PASSWORD, type Newsroom, type StaffUser } from '@/tests/support/newsroom'
import { login, rest, staffGraphQL } from '@/tests/support/rest'

const WORDS = 'a '.repeat(20_000)

/** The bad inputs F31–F33: logins, filters and searches. A filter that cannot be read never lets more through. */
describe('what is filtered', () => {
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
  const local = (where: object) =>
    newsroom.payload.find({ collection: 'articles', where: where as never, overrideAccess: true })

  it.each([
    { email: { $gt: '' }, password: { $ne: null } },
    { email: { $gt: '' }, password: PASSWORD },
    { email: 'ada.edit.r@ornek.test', password: { $ne: null } },
    { email: ['ada.edit.r@ornek.test'], password: PASSWORD },
    { username: { $gt: '' }, password: { $gt: '' } },
  ])('F31: %j is no login, no reset and no mail', async (body) => {
    expect([400, 401]).toContain((await rest('POST', 'users/login', { body })).status)
    const reset = { token: body.email ?? { $gt: '' }, password: PASSWORD }
    expect((await rest('POST', 'users/reset-password', { body: reset })).status).toBe(403)
    const sent = await rest('POST', 'users/forgot-password', { body: { email: { $gt: '' } } })
    expect(sent.status).toBe(400)
  })

  it.each([
    ...[
      '[headline][equals][$gt]=',
      '[headline][equals][$ne]=',
      '[headline][$where]=1',
      '[$where]=1',
    ],
    ...['[id][in]=garbage', '[id][not_in]=garbage', '[author][not_equals]=garbage'],
    ...['[author][like]=garbage', '[id][greater_than]=garbage', '[headline][near]=1,2,3'],
    ...['[headline][within][type]=Point', '[createdAt][less_than]=garbage'],
    ...[
      '[createdAt][in]=garbage',
      '[createdAt][less_than]=2026-02-30',
      '[createdAt][exists]=maybe',
    ],
    ...['[createdAt][less_than]=1e20', '[createdAt][greater_than]=275761-01-01'],
    ...[
      '[revision][equals]=abc',
      '[stage][in][$gt]=',
      '[or][0]=x',
      '[or]=1',
      '[]=1',
      '[headline]=x',
    ],
    ...['[headline][like]=a%00b', '=garbage', '={"a":1', '[headline][contains][]=a'],
    '[or][0][headline][equals]=yok&where[or][1][createdAt][less_than]=garbage',
  ])('F32: where%s is refused', async (condition) => {
    const { status, json } = await ask(`where${condition}`)
    expect(status).toBe(400)
    expect(json.errors[0].message).toBeTruthy()
  })

  it('F32: and so it is in process, and in the staff GraphQL', async () => {
    for (const where of [
      { headline: { equals: { $gt: '' } } },
      { createdAt: { less_than: 'garbage' } },
      { and: [{ author: { not_in: ['garbage'] } }] },
    ]) {
      await expect(local(where)).rejects.toMatchObject({ code: 'queryInvalid', status: 400 })
    }
    const { json } = await staffGraphQL(
      '{ Articles(where: {id: {in: ["garbage"]}}) { totalDocs } }',
      token,
    )
    expect(json.errors[0].extensions).toMatchObject({ code: 'queryInvalid', statusCode: 400 })
    expect((await ask(`where[author][equals]=garbage`)).json.totalDocs).toBe(0)
    expect((await ask(`where[createdAt][greater_than]=2020-01-01`)).json.totalDocs).toBe(3)
  })

  it('F33: a search is words, not a pattern, and only so many of them', async () => {
    expect((await ask('where[headline][like]=(a%2B)%2B$')).json.totalDocs).toBe(0)
    const long = [WORDS, 'x'.repeat(201), 'bir '.repeat(21)]
    for (const text of long) {
      for (const operator of ['like', 'contains', 'not_like']) {
        const { status } = await ask(`where[headline][${operator}]=${encodeURIComponent(text)}`)
        expect(status).toBe(400)
      }
      const query = `{ Articles(where: {headline: {like: "${text}"}}) { totalDocs } }`
      const { json } = await staffGraphQL(query, token)
      expect(json.errors[0].extensions).toMatchObject({ code: 'queryInvalid' })
    }
    expect((await ask(`where[headline][like]=${'%C3%BC%C3%A7%20'.repeat(10)}`)).status).toBe(200)
  })
})

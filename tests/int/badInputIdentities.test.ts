import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { giveFirstPassword } from '@/src/editorial/accounts/passwords'
import { openNewsroom, PASSWORD, type Newsroom } from '@/tests/support/newsroom'
import { login, rest } from '@/tests/support/rest'

/** The bad inputs F21–F25: names and addresses that look like other ones. Accounts have e-mails and no user names. */
describe('who somebody is', () => {
  let newsroom: Newsroom
  let token: string
  let admin: string

  beforeAll(async () => {
    newsroom = await openNewsroom()
    token = await login(await newsroom.hire('Ada Editör', ['editor']))
    admin = await login(await newsroom.hire('Yonetici', ['admin']))
    await newsroom.hire('Isa', ['reporter'], { email: 'i@x.tr' })
  })
  afterAll(() => newsroom.close())

  const account = (email: unknown) => ({
    name: 'Yeni',
    email,
    roles: ['reporter'],
  })
  const accounts = async () => (await newsroom.payload.count({ collection: 'users' })).totalDocs
  const [RECORDS, KEPT] = [
    [
      ['persons', 'displayName'],
      ['sources', 'name'],
      ['events', 'title'],
    ],
    [
      ['tags', 'name'],
      ['sections', 'name'],
    ],
  ] as const
  const create = (collection: string, body: object) =>
    rest('POST', collection, {
      token: KEPT.some(([kept]) => kept === collection) ? admin : token,
      body,
    })

  it.each([
    ...['İ@x.tr', 'ı@x.tr', 'а@x.tr', 'i\u200b@x.tr', 'i@x.tr\u0000', 'i\u202e@x.tr', 'i@İx.tr'],
    ...['i@x.tr,j@x.tr', 'i@x.tr\nbcc:j@x.tr', 'I@x.tr', ' i@x.tr ', ['i@x.tr'], { $gt: '' }, 7],
  ])('F21: %j is no second account beside i@x.tr, by REST or in process', async (email) => {
    const before = await accounts()
    const { status } = await rest('POST', 'users', { token: admin, body: account(email) })
    expect(status).toBe(400)
    const made = newsroom.payload.create({ collection: 'users', data: account(email) as never })
    await expect(made).rejects.toMatchObject({ status: 400 })
    expect(await accounts()).toBe(before)
  })

  it('F21: an address that only looks like one opens nothing and is told nothing', async () => {
    const { id } = (
      await newsroom.payload.find({ collection: 'users', where: { email: { equals: 'i@x.tr' } } })
    ).docs[0]!
    await giveFirstPassword(newsroom.payload, id, PASSWORD)
    const body = { email: 'I@X.tr ', password: PASSWORD }
    expect((await rest('POST', 'users/login', { body })).status).toBe(200)
    for (const email of ['İ@x.tr', 'ı@x.tr', 'і@x.tr', 'i\u200b@x.tr']) {
      const body = { email, password: PASSWORD }
      expect((await rest('POST', 'users/login', { body })).status).toBe(401)
    }
  })

  it.each([...RECORDS, ...KEPT])(
    'F22: é in one and in two characters is one of the %s',
    async (collection, name) => {
      expect((await create(collection, { [name]: 'Café Özgür' })).status).toBe(201)
      expect((await create(collection, { [name]: 'Cafe\u0301 O\u0308zgür' })).status).toBe(400)
    },
  )

  it('F22: it is kept as one character', async () => {
    const { json } = await create('persons', { displayName: 'Rene\u0301' })
    expect(json.doc).toMatchObject({ displayName: 'Ren\u00e9', slug: 'rene' })
  })

  it.each([
    ['persons', 'displayName', 'аdmin'],
    ['sources', 'name', 'раypal'],
    ['tags', 'name', 'gündеm'],
  ])('F23: in %s a %s of two alphabets is refused by name: %s', async (collection, name, value) => {
    const { status, json } = await create(collection, { [name]: value })
    expect(status).toBe(400)
    expect(json.errors[0].data.errors[0]).toMatchObject({ path: name })
    expect(json.errors[0].data.errors[0].message).toContain(`“${value}”`)
    const slugged = await create(collection, { [name]: 'Düz ad', slug: value })
    expect(slugged.json.doc.slug).toMatch(/^[a-z]+$/)
  })

  it('F23: so is an account’s name; a name wholly in Cyrillic is a name', async () => {
    const body = { ...account('yeni@x.tr'), name: 'Yеni' }
    expect((await rest('POST', 'users', { token: admin, body })).status).toBe(400)
    expect((await create('persons', { displayName: 'Рамиз Мехтиев' })).status).toBe(201)
  })

  it('F24: direction overrides are taken out of headline, byline and picture words, and of search', async () => {
    const { json, status } = await create('articles', {
      headline: 'Ters \u202egnp.exe\u202c \u202abaşlık\u202c',
      bylines: [{ name: '\u202eenfeD\u202c' }],
    })
    expect(status).toBe(201)
    const stored = await newsroom.stored(json.doc.id)
    expect(stored).toMatchObject({ headline: 'Ters gnp.exe başlık', bylines: [{ name: 'enfeD' }] })
    const local = await newsroom.payload.update({
      collection: 'articles',
      id: json.doc.id,
      data: { kicker: '\u202dÜst' },
      user: await newsroom.hire('Oya Editor', ['editor']),
      overrideAccess: false,
    })
    expect(local.kicker).toBe('Üst')
  })

  it.each([...RECORDS, ...KEPT])(
    'F25: zero-width characters make no second one of the %s',
    async (collection, name) => {
      expect((await create(collection, { [name]: 'Ahmet Yılmaz' })).status).toBe(201)
      for (const unseen of ['\u200b', '\u200d', '\ufeff', '\u2060', '\u00ad']) {
        expect((await create(collection, { [name]: `Ah${unseen}met Yılmaz` })).status).toBe(400)
      }
      const { json } = await create(collection, {
        [name]: 'Başka',
        slug: `ye\u200bni-${collection}`,
      })
      expect(json.doc.slug).toBe(`yeni-${collection}`)
    },
  )
})

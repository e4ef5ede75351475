import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Article } from '@/src/payload-types'
import { openNewsroom, type Newsroom, type StaffUser } from '@/tests/support/newsroom'
import { login, rest, staffGraphQL } from '@/tests/support/rest'

type Case = readonly [asked: string, collection: string, found: readonly string[]]

const TITLES: Record<string, string> = {
  articles: 'headline',
  claims: 'text',
  comments: 'body',
  events: 'title',
  media: 'title',
  persons: 'displayName',
  sources: 'name',
  desks: 'name',
  sections: 'name',
  tags: 'name',
  users: 'name',
  suggestions: 'note',
}

/** A6: what lists and pickers ask, asked over the road they take. */
describe('the newsroom’s own search', () => {
  let newsroom: Newsroom
  let reporter: StaffUser
  let tokens: Record<'editor' | 'reporter' | 'outsider', string>
  let secret: Article

  const make = (collection: string, data: object) =>
    newsroom.payload.create({
      collection: collection as 'tags',
      data: data as never,
      overrideAccess: true,
      depth: 0,
    })
  /** As Payload’s relation field asks, which posts its filter, and as its list does. */
  const picker = async (
    collection: string,
    asked: string,
    token = tokens.editor,
    page = '&limit=50',
  ) => {
    const title = TITLES[collection] ?? ''
    const query = `where[and][0][${title}][like]=${encodeURIComponent(asked)}&sort=id${page}`
    const { json, status } = await rest('GET', `${collection}?${query}`, { token })
    expect({ asked, collection, status }).toEqual({ asked, collection, status: 200 })
    return { ...json, titles: json.docs.map((doc: any) => doc[title]).sort() }
  }

  beforeAll(async () => {
    newsroom = await openNewsroom()
    reporter = await newsroom.hire('Işıl Yılmaz', ['reporter'])
    const editor = await newsroom.hire('İlham Öztürk', ['editor'])
    const outsider = await newsroom.hire('Uzak Muhabir', ['reporter'])
    tokens = {
      editor: await login(editor),
      reporter: await login(reporter),
      outsider: await login(outsider),
    }
    for (const displayName of [
      'İlham Əliyev',
      'Davut Gül',
      'İdris Akbıyık',
      'Ayşe Işık',
      'Cevdet Yılmaz',
      'Şükrü Çağlar',
      'Demir Ay',
    ]) {
      await make('persons', { displayName })
    }
    await make('persons', {
      displayName: 'Ramiz Mekhtiyev',
      names: [{ value: 'Рамиз Мехтиев' }, { value: 'Ramiz Mehdiyev', kind: 'alias' }],
      positions: [{ title: 'Başkanlık İdaresi Başkanı' }],
    })
    for (const name of ['Anadolu Ajansı', 'Al Jazeera', 'Göztepe Postası', 'Ağrı Valiliği']) {
      await make('sources', { name, kind: 'agency' })
    }
    await make('events', { title: 'Işıkların söndüğü gece', place: 'Iğdır' })
    await make('events', { title: 'Ankara zirvesi' })
    for (const name of ['Iğdır', 'İstanbul', 'Dış politika']) await make('tags', { name })
    await make('sections', { name: 'Şehir' })
    await make('desks', { name: 'Işık masası' })
    await newsroom.file(reporter, 'Işıklar yandı', [
      'Aliyev’in danışmanı Mekhtiyev, İSTANBUL’da konuştu. Zonguldak’a gitmedi.',
    ])
    await newsroom.file(reporter, 'Köprü bekliyor', ['Kaymakam açıklamadı; köprünün ayağı çatlak.'])
    secret = await newsroom.file(reporter, 'Kimse bilmesin', ['Gizli sözcük: zümrüdüanka.'])
    for (const [path, body] of [
      ['comments', { article: secret.id, body: 'Şu çığırtkan başlığı değiştirelim.' }],
      ['articles', { headline: 'İddialı yazı', claims: [{ text: 'Barajın kapakları açıldı' }] }],
    ] as const) {
      expect(await rest('POST', path, { token: tokens.editor, body })).toMatchObject({
        status: 201,
      })
    }
  }, 240_000)
  afterAll(() => newsroom.close())

  const CASES: readonly Case[] = [
    ...['ilham', 'İLHAM', 'ILHAM', 'ılham', 'ilh', 'i̇lham'].map((asked): Case => [
      asked,
      'persons',
      ['İlham Əliyev'],
    ]),
    ['ilham', 'users', ['İlham Öztürk']],
    ['isil yilmaz', 'users', ['Işıl Yılmaz']],
    ...['ışıklar', 'ISIKLAR', 'isiklar', 'IŞIKLAR', 'Işıklar’ın'].map((asked): Case => [
      asked,
      'articles',
      ['Işıklar yandı'],
    ]),
    ...['mehtiyev', 'Mekhtiyev', 'MEHTIYEV', 'Mehdijew', 'Мехтиев', 'mehtiyevin', 'Mehtiyev’e'].map(
      (asked): Case => [asked, 'persons', ['Ramiz Mekhtiyev']],
    ),
    ...["Aliyev'in", 'Aliyevin', 'Aliyev’in', 'aliyevden', 'eliyev'].map((asked): Case => [
      asked,
      'persons',
      ['İlham Əliyev'],
    ]),
    ...['Vali Davut Gül', 'Gaziantep Valisi Davut Gül’ün', 'davut gulun', 'Davut Bey'].map(
      (asked): Case => [asked, 'persons', ['Davut Gül']],
    ),
    ['Doç. Dr. Ayşe Işık', 'persons', ['Ayşe Işık']],
    ['Cumhurbaşkanı Yardımcısı Cevdet Yılmaz', 'persons', ['Cevdet Yılmaz']],
    ['başkan', 'persons', ['Ramiz Mekhtiyev']],
    ['sukru caglar', 'persons', ['Şükrü Çağlar']],
    ['ay', 'persons', ['Ayşe Işık', 'Demir Ay']],
    ['zümrüdüanka', 'persons', []],
    ['anadolu ajansına', 'sources', ['Anadolu Ajansı']],
    ['al', 'sources', ['Al Jazeera']],
    ['goztepe', 'sources', ['Göztepe Postası']],
    ['ağrı valiliği', 'sources', ['Ağrı Valiliği']],
    ['isiklar', 'events', ['Işıkların söndüğü gece']],
    ['ığdırda', 'events', ['Işıkların söndüğü gece']],
    ['Ankara’da', 'events', ['Ankara zirvesi']],
    ['ankaradaki', 'events', ['Ankara zirvesi']],
    ['IGDIR', 'tags', ['Iğdır']],
    ['istanbul', 'tags', ['İstanbul']],
    ['sehir', 'sections', ['Şehir']],
    ['isik', 'desks', ['Işık masası']],
    ['istanbul', 'articles', ['Işıklar yandı']],
    ['zonguldağa', 'articles', ['Işıklar yandı']],
    ['mehdiyev danışman', 'articles', ['Işıklar yandı']],
    ['köprüsü', 'articles', ['Köprü bekliyor']],
    ['kaymakam', 'articles', ['Köprü bekliyor']],
    ['zümrüdüanka', 'articles', ['Kimse bilmesin']],
    ['yandı zümrüdüanka', 'articles', []],
    ['ay -demir', 'persons', ['Ayşe Işık']],
    ['ay -dem', 'persons', ['Ayşe Işık', 'Demir Ay']],
    ['"Davut Gül"', 'persons', ['Davut Gül']],
    ['"köprüsü"', 'articles', []],
    ['“köprünün”', 'articles', ['Köprü bekliyor']],
    ['kaymakam -köprüsü', 'articles', []],
    ['kaymakam -"köprünün ayağı"', 'articles', []],
    ['kaymakam -"köprünün danışmanı"', 'articles', ['Köprü bekliyor']],
    ['mehtiyev −zonguldak', 'articles', []],
    ['-zümrüdüanka', 'articles', []],
    ['cigirtkan', 'comments', ['Şu çığırtkan başlığı değiştirelim.']],
    ['BARAJIN', 'claims', ['Barajın kapakları açıldı']],
    ['iddialı', 'claims', ['Barajın kapakları açıldı']],
  ]
  it.each(CASES)('“%s” in %s finds %j', async (asked, collection, found) => {
    const { titles, totalDocs } = await picker(collection, asked)
    expect(titles).toEqual([...found].sort())
    expect(totalDocs).toBe(found.length)
  })

  it('is the same over GraphQL and in a count', async () => {
    const { json } = await staffGraphQL(
      '{ Persons(where: { displayName: { like: "aliyevin" } }) { totalDocs docs { displayName } } }',
      tokens.editor,
    )
    expect(json.data.Persons.docs).toEqual([{ displayName: 'İlham Əliyev' }])
    const counted = await rest('GET', 'persons/count?where[displayName][like]=mehtiyev', {
      token: tokens.editor,
    })
    expect(counted.json).toEqual({ totalDocs: 1 })
  })

  it('finds nothing that its asker may not read, by no road', async () => {
    const { outsider: token } = tokens
    const own = await rest('POST', 'articles', {
      token,
      body: { headline: 'Kendi yazım', related: [secret.id] },
    })
    expect(own.status).toBe(201)
    const total = async (path: string) => {
      const { status, json } = await rest('GET', path, { token })
      return `${status} ${json?.totalDocs}`
    }
    for (const asked of ['zümrüdüanka', 'zumruduankanin', 'zümrüdü']) {
      expect((await picker('articles', asked, token)).totalDocs).toBe(0)
    }
    for (const asked of ['yazım -zümrüdüanka', 'yazım -"gizli sözcük"']) {
      expect((await picker('articles', asked, token)).titles).toEqual(['Kendi yazım'])
    }
    expect((await picker('articles', 'zümrüdüanka -yandı', token)).totalDocs).toBe(0)
    expect((await picker('comments', 'çığırtkan', token)).totalDocs).toBe(0)
    expect((await picker('claims', 'barajın', token)).totalDocs).toBe(0)
    for (const [collection, field] of [
      ['articles', 'searchWords'],
      ['articles', 'related.searchWords'],
      ['articles', 'related.headline'],
      ['comments', 'article.searchWords'],
      ['claims', 'article.searchWords'],
    ] as const) {
      for (const operator of ['equals', 'like', 'contains', 'in']) {
        const ask = (word: string) => total(`${collection}?where[${field}][${operator}]=${word}`)
        expect([field, operator, await ask('zumruduanka')]).toEqual([
          field,
          operator,
          await ask('hicyokboylesozcuk'),
        ])
      }
    }
  })

  it('finds a masked source by its label, and by nothing that was typed beside it', async () => {
    const masked = { kind: 'masked', publicLabel: 'üst düzey bir yetkili' }
    const typed = { ...masked, name: 'Kemal Saklıoğlu' }
    await expect(make('sources', typed)).rejects.toMatchObject({ code: 'maskedIdentity' })
    await make('sources', masked)
    for (const asked of ['saklioglu', 'Saklıoğlu', 'kemal', 'sklgl', 'sakl']) {
      expect((await picker('sources', asked)).totalDocs).toBe(0)
    }
    expect((await picker('sources', 'yetkilinin')).titles).toEqual(['üst düzey bir yetkili'])
  })

  it('shows its keys nowhere, keeps none in versions, and follows a version that is brought back', async () => {
    const { db } = newsroom.payload.db.connection
    const article = await newsroom.file(reporter, 'Eski kuleler', ['Bir paragraf.'])
    const token = tokens.reporter
    const body = { headline: 'Yeni minareler', revision: article.revision }
    const changed = await rest('PATCH', `articles/${article.id}`, { token, body })
    expect(changed.status).toBe(200)
    expect((await picker('articles', 'minareler')).totalDocs).toBe(1)
    expect((await picker('articles', 'kuleler')).totalDocs).toBe(0)
    const answers = [
      changed.text,
      (await rest('GET', `articles/${article.id}`, { token })).text,
      (await rest('GET', 'persons?limit=50&select[searchWords]=true', { token })).text,
      (await rest('GET', 'users?limit=50&depth=0', { token })).text,
      (await staffGraphQL('{ Persons { docs { displayName searchWords } } }', token)).text,
    ]
    for (const text of answers) expect(text).not.toMatch(/"searchWords":\s*\[/)
    const versions = db?.collection('_articles_versions')
    expect(await versions?.countDocuments({ 'version.searchWords.0': { $exists: true } })).toBe(0)
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: {
        and: [
          { parent: { equals: article.id } },
          { 'version.headline': { equals: 'Eski kuleler' } },
        ],
      },
      overrideAccess: true,
    })
    const back = await rest('POST', `articles/versions/${docs[0]?.id}`, { token })
    expect(back.status).toBe(200)
    expect((await picker('articles', 'kuleler')).totalDocs).toBe(1)
    expect((await picker('articles', 'minareler')).totalDocs).toBe(0)
  })

  it('takes patterns and long words for words, and pages as it counts', async () => {
    for (const asked of ['(a+)+$', '.*', '^', '[', '\\', '%', '$where', "';--", '’’’']) {
      const { totalDocs } = await picker('persons', asked)
      expect({ asked, found: totalDocs < 5 }).toEqual({ asked, found: true })
    }
    expect((await picker('articles', 'ş'.repeat(200))).totalDocs).toBe(0)
    const first = await picker('persons', 'i', tokens.editor, '&limit=1&page=1')
    const second = await picker('persons', 'i', tokens.editor, '&limit=1&page=2')
    // İlham, İdris, Işık, and whose office begins so.
    expect(first.totalDocs).toBe(4)
    expect([first.docs.length, first.hasNextPage, second.docs[0].id]).toEqual([
      1,
      true,
      expect.not.stringMatching(first.docs[0].id),
    ])
  })

  it('opens no more documents where there are more that it does not ask for', async () => {
    const { db } = newsroom.payload.db.connection
    if (!db) throw new Error('no connection')
    const opened = async () => {
      await db.command({ profile: 0 })
      await db
        .collection('system.profile')
        .drop()
        .catch(() => false)
      await db.command({ profile: 2 })
      await picker('articles', 'isiklarin')
      await db.command({ profile: 0 })
      const rows = await db
        .collection('system.profile')
        .find({ ns: /\.articles$/ })
        .toArray()
      // The page and its count are asked for together.
      return rows.map(({ docsExamined }) => docsExamined).sort()
    }
    const before = await opened()
    expect(before.length).toBeGreaterThan(0)
    const [one] = await db.collection('articles').find({ headline: 'Köprü bekliyor' }).toArray()
    const { _id, ...rest } = one ?? {}
    await db
      .collection('articles')
      .insertMany(Array.from({ length: 200 }, (_, at) => ({ ...rest, slug: `kopru-${at}` })))
    expect(await opened()).toEqual(before)
    expect(before.every((count) => count <= 1)).toBe(true)
    await db.collection('articles').deleteMany({ slug: /^kopru-/ })
  })
})

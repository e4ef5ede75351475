import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import {
  articleDoc,
  claim,
  personCard,
  personDoc,
  publishDocs,
  withdrawnDoc,
} from '../support/publicFixtures'

let api: PublicApi
const kaya = personDoc('Ayşe Kaya')
const minute = (index: number) => new Date(Date.UTC(2025, 5, 1, 0, Math.floor(index / 3)))
/** Two words that are common, and meet in few articles only: `ay` in the even ones, `yıl` in the odd. */
const common = (index: number) =>
  articleDoc(`c${String(index).padStart(4, '0')}`, {
    headline: `${index % 2 === 0 ? 'Uzay' : 'Deniz'} ${index % 500 === 7 ? 'uzay' : 'haberi'}`,
    publishedAt: minute(index),
  })

beforeAll(async () => {
  api = await openPublicApi()
  await publishDocs(api.db, {
    persons: [kaya],
    articles: [
      articleDoc('mekhtiyev', {
        headline: 'Mekhtiyev’in planı ifşa oldu',
        dek: 'Belediyeler sustu',
      }),
      articleDoc('mehtiyev', { headline: 'Mehtiyev gözaltına alındı' }),
      articleDoc('iddia', {
        headline: 'Savcılık açıkladı',
        claims: [
          claim('c1', { text: 'Kaya ihaleye fesat karıştırdı', persons: [personCard(kaya)] }),
        ],
      }),
      withdrawnDoc('kaldirildi', 'Mekhtiyev hakkında'),
      ...Array.from({ length: 2_600 }, (_, index) => common(index)),
    ],
  })
})
afterAll(() => api.close())

const search = async (query: string, more = ''): Promise<any> => {
  const { data, errors } = await api.ask(
    `query ($q: String!) { search(query: $q, first: 10 ${more}) { totalCount
       edges { cursor node { __typename ... on Article { slug } ... on Person { slug } }
         matched { field text start end } }
       nodes { ... on Article { slug } ... on Person { slug } }
       pageInfo { hasNextPage endCursor } } }`,
    { q: query },
  )
  expect(errors).toBeUndefined()
  return data.search
}
const slugs = async (query: string): Promise<string[]> =>
  (await search(query)).nodes.map(({ slug }: { slug: string }) => slug).sort()

describe('a reader who searches', () => {
  it.each(['mehtiyev', 'Mekhtiyev’in', "MEKHTİYEV'İN", 'MEKHTİYEV', 'Мехтиев', 'mehtiev'])(
    'finds the name in every spelling, whoever printed which: %s',
    async (query) => expect(await slugs(query)).toEqual(['mehtiyev', 'mekhtiyev']),
  )
  it('finds a name that was misspelt', async () => {
    expect(await slugs('Mekhtijef')).toEqual(['mekhtiyev'])
    expect(await slugs('Mehdiyew')).toEqual(['mekhtiyev'])
  })
  it.each([
    ['belediyenin', ['mekhtiyev']],
    ['gozalti', ['mehtiyev']],
    ['ihale', ['iddia']],
    ['ihaleye mekhtiyev', []],
    ['mehtiyev gözaltı', ['mehtiyev']],
  ])('finds the word in another form, in claims too: %s', async (query, expected) =>
    expect(await slugs(query)).toEqual(expected),
  )
  it.each([
    ['mehtiyevin', ['mehtiyev', 'mekhtiyev']],
    ['Mekhtiyeve gözaltı', ['mehtiyev']],
    ['kayanın', ['ayse-kaya', 'iddia']],
    ['Vali Ayşe Kaya', ['ayse-kaya', 'iddia']],
    ['Doç. Dr. Ayşe Kayaya', ['ayse-kaya', 'iddia']],
    ['Belediye Başkan Yardımcısı Kaya', ['ayse-kaya']],
    ['Vali Hiçkimse', []],
  ])('A6: needs no apostrophe, and may say a title: %s', async (query, expected) =>
    expect(await slugs(query)).toEqual(expected),
  )
  it('sees persons before articles', async () => {
    const { nodes } = await search('ayşe kaya')
    expect(nodes).toEqual([{ slug: 'ayse-kaya' }, { slug: 'iddia' }])
  })
  it('never finds what was withdrawn', async () => {
    expect(await slugs('kaldırıldı')).toEqual([])
    expect(await slugs('hakkında')).toEqual([])
  })
  it('is shown the words as they are printed', async () => {
    const { edges } = await search('MEHTİYEV belediye')
    expect(edges.map(({ node, matched }: any) => [node.slug, matched])).toEqual([
      [
        'mekhtiyev',
        [
          { field: 'HEADLINE', text: 'Mekhtiyev’in', start: 0, end: 12 },
          { field: 'DEK', text: 'Belediyeler', start: 0, end: 11 },
        ],
      ],
    ])
    const [person] = (await search('kaya')).edges
    expect(person.matched).toEqual([{ field: 'NAME', text: 'Kaya', start: 5, end: 9 }])
  })
})

describe('two common words that seldom meet', () => {
  it('are found page by page, none twice and none left out, while others are published', async () => {
    const expected = Array.from({ length: 2_600 }, (_, index) => index)
      .filter((index) => index % 500 === 7)
      .map((index) => `c${String(index).padStart(4, '0')}`)
      .reverse()
    const seen: string[] = []
    let after = ''
    for (let page = 0; page < 10; page += 1) {
      const { nodes, pageInfo } = await search('deniz uzay', after)
      seen.push(...nodes.map(({ slug }: { slug: string }) => slug))
      if (!pageInfo.hasNextPage) break
      after = `, after: "${pageInfo.endCursor}"`
      await publishDocs(api.db, {
        articles: [
          articleDoc(`yeni${page}`, { headline: 'Deniz uzay', publishedAt: minute(9_000 + page) }),
        ],
      })
      await api.db
        .collection('articles')
        .deleteOne({ slug: `c${String(600 + page).padStart(4, '0')}` })
    }
    expect(seen).toEqual(expected)
  })
  it('are counted up to a bound', async () => {
    expect((await search('deniz')).totalCount).toBe(1_000)
    expect((await search('gözaltı')).totalCount).toBe(1)
  })
})

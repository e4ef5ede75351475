import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { generateArticles } from '@/bench/generate/generateArticles'
import { insertGenerated } from '@/bench/generate/insertGenerated'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import { publishDocs, withdrawnDoc } from '../support/publicFixtures'
import { readProfile, type Profiled } from '../support/readProfile'

/** 250 in `npm test`, 20,000 in the soak: what a list costs must not depend on it. */
const ARTICLES = Number(process.env.KUNYE_EXPLAIN_ARTICLES ?? 250)
let api: PublicApi

beforeAll(async () => {
  api = await openPublicApi()
  await insertGenerated(api.db, generateArticles({ count: ARTICLES }))
  // Enough for a page to begin among them.
  await publishDocs(api.db, {
    articles: Array.from({ length: 90 }, (_, index) => withdrawnDoc(`yok-${index}`, 'Kaldırıldı')),
  })
}, 1_200_000)
afterAll(() => api.close())

const ask = async (query: string): Promise<any> => {
  const answer = await api.ask(query)
  expect(answer.errors).toBeUndefined()
  return answer.data
}
const profile = (query: string): Promise<Profiled[]> => readProfile(api.db, () => ask(query))

/** A page of 20 and one after 60 rows; `returned` of the page counts the row that tells of a next one. */
async function expectTight(field: string, args: string): Promise<void> {
  const page = (after: string) =>
    `{ ${field}(first: 20, ${args} ${after}) { nodes { __typename } totalCount pageInfo { endCursor } } }`
  const far = await ask(
    `{ ${field}(first: 60, ${args}) { nodes { __typename } pageInfo { hasNextPage endCursor } } }`,
  )
  const { hasNextPage, endCursor } = far[field].pageInfo
  for (const after of hasNextPage ? ['', `after: "${endCursor}"`] : ['']) {
    const commands = await profile(page(after))
    const rows = commands.filter(({ command }) => command === 'find')
    const counts = commands.filter(({ command }) => command === 'aggregate')
    expect([rows.length, counts.length]).toEqual([1, 1])
    for (const { docsExamined, returned, plan } of rows) {
      if (docsExamined > 1.05 * returned + 1) {
        throw new Error(`${args}: ${docsExamined} opened for ${returned} (${plan})`)
      }
    }
    for (const { docsExamined, plan } of counts) {
      if (docsExamined > 0) throw new Error(`count ${args}: ${docsExamined} opened (${plan})`)
    }
  }
}

const SINGLE = [
  ...['', 'language: "tr"', 'language: "az"', 'section: "dunya"', 'tag: "etiket-1"'],
  ...['genre: OPINION', 'person: "ilham-mekhtiyev-1"', 'source: "apa-0"', 'event: "EVENT"'],
  ...['byline: "İlham Mekhtiyev"', 'byline: "ilham-mekhtiyev-1"', 'state: [LIVE]'],
  ...['state: [RETRACTED]', 'state: [WITHDRAWN]', 'state: [LIVE, RETRACTED, WITHDRAWN]'],
  ...['state: [LIVE, RETRACTED]', 'state: [LIVE, WITHDRAWN]', 'state: [RETRACTED, WITHDRAWN]'],
  ...['publishedAfter: "2018-01-05T00:00:00Z"', 'publishedBefore: "2018-01-15T00:00:00Z"'],
  'updatedSince: "2018-01-20T00:00:00Z"',
]
/** The eight of docs/api.md. */
const COMBINED = [
  'section: "dunya", language: "tr"',
  'section: "turkiye", genre: ANALYSIS',
  'tag: "etiket-1", language: "tr"',
  'person: "ilham-mekhtiyev-1", section: "dunya"',
  'person: "ilham-mekhtiyev-1", publishedAfter: "2018-01-05T00:00:00Z"',
  'event: "EVENT", state: [LIVE]',
  'source: "apa-0", genre: REPORT',
  'byline: "İlham Mekhtiyev", section: "dunya"',
]

/** What of the newer filters an index answers by itself: each alternative enters it by a facet of its own. */
const SEVERAL = [
  ...['tags: ["etiket-1", "etiket-2"]', 'sections: ["dunya", "turkiye"]', 'genres: [OPINION]'],
  ...['persons: ["ilham-mekhtiyev-1", "ramiz-mekhtiyev-0"]', 'languages: ["az", "en"]'],
  ...['sources: ["apa-0"], genres: [REPORT]', 'tags: ["etiket-1"], sections: ["dunya"]'],
  ...['or: [{section: "dunya"}, {tag: "etiket-1"}]', 'exclude: ["a0000001"], section: "dunya"'],
  'or: [{person: "ilham-mekhtiyev-1"}, {section: "turkiye", genre: ANALYSIS}]',
]

describe('what a list opens to answer', () => {
  let event = ''
  beforeAll(async () => {
    const found = await api.db.collection('events').findOne({ _id: 'e1' as never })
    event = String(found?.slug)
  })

  describe.each(['NEWEST', 'OLDEST', 'UPDATED'])('articles, %s', (order) => {
    it.each([...SINGLE, ...COMBINED, ...SEVERAL])('%s', async (filter) => {
      await expectTight('articles', `order: ${order}, filter: {${filter.replace('EVENT', event)}}`)
    })
  })

  it('articles, persons and sources that are named are found by those names', async () => {
    const { persons, sources } = await ask(
      '{ persons(first: 30) { nodes { slug } } sources(first: 10) { nodes { slug } } }',
    )
    const listed = (rows: { slug: string }[]): string =>
      JSON.stringify(rows.map(({ slug }) => slug))
    const ids = JSON.stringify(Array.from({ length: 50 }, (_, at) => `a00000${10 + at}`))
    for (const [list, most] of [
      [`articles(filter: {ids: ${ids}})`, 50],
      [`persons(filter: {slugs: ${listed(persons.nodes)}})`, 30],
      [`sources(filter: {slugs: ${listed(sources.nodes)}})`, 10],
      [`events(filter: {slugs: ["yok"]})`, 0],
    ] as const) {
      for (const { docsExamined, keysExamined } of await profile(
        `{ ${list} { nodes { __typename } totalCount } }`,
      )) {
        expect(docsExamined).toBeLessThanOrEqual(most)
        expect(keysExamined).toBeLessThanOrEqual(2 * most + 2)
      }
    }
  })

  it.each([
    ...['', 'person: "ilham-mekhtiyev-1"', 'source: "apa-0"', 'event: "EVENT"', 'kind: NUMBER'],
    ...['seriousness: CRIMINAL', 'status: DISPUTED', 'originsAtMost: 1', 'article: "ARTICLE"'],
    ...['kinds: [NUMBER, FACT]', 'statuses: [DISPUTED, REFUTED], kinds: [NUMBER]'],
    ...['seriousness: CRIMINAL, originsAtMost: 1', 'person: "ilham-mekhtiyev-1", kind: NUMBER'],
  ])('claims: %s', async (filter) => {
    const article = await api.db.collection('articles').findOne({ _id: 'a0000001' as never })
    const given = filter.replace('EVENT', event).replace('ARTICLE', String(article?.slug))
    await expectTight('claims', `filter: {${given}}`)
  })

  it.each([
    ...['', 'kind: "trial"', 'occurrence: ALLEGED', 'person: "ramiz-mekhtiyev-0"'],
    ...['from: "2019", to: "2020"', 'from: "2021"', 'to: "2019-06"'],
    ...['kind: "trial", from: "2019"', 'kind: "trial", occurrence: OCCURRED'],
  ])('events: %s', async (filter) => expectTight('events', `filter: {${filter}}`))

  it.each([
    ...['', 'startsWith: "a"', 'startsWith: "ş"', 'nameMatches: "Mehtiyev"'],
    ...['nameMatches: "Ramiz Mehdiyev"'],
  ])('persons: %s', async (filter) => {
    // Names are looked up in two indexes at once, which are counted by opening what they name.
    if (filter.startsWith('name')) {
      const [page] = await profile(`{ persons(filter: {${filter}}) { nodes { slug } } }`)
      expect(page?.docsExamined).toBeLessThanOrEqual(200)
    } else await expectTight('persons', `filter: {${filter}}`)
  })

  it.each(['', 'startsWith: "m"', 'kind: "agency"', 'kind: "agency", startsWith: "m"'])(
    'sources: %s',
    async (filter) => expectTight('sources', `filter: {${filter}}`),
  )

  it('sections and tags are read themselves, and the order of sections, never the articles', async () => {
    const commands = await profile(
      '{ sections { slug } tags(first: 20) { nodes { slug } totalCount } }',
    )
    expect(new Set(commands.map(({ collection }) => collection))).toEqual(
      new Set(['terms', 'site']),
    )
    const opened = commands.map(({ docsExamined, returned }) => docsExamined - returned)
    expect(Math.max(...opened)).toBeLessThanOrEqual(0)
  })
})

describe('what a search opens to answer', () => {
  it.each([
    ['a word in most headlines', 'bakan'],
    ['two such words', 'bakan Ankara'],
    ['four such words', 'bakan Ankara belediye yeni'],
    ['words in nearly every article', 've bir bu'],
    ['a rare word', 'kasşas'],
    ['a name', 'Mehtiyev'],
    ['a misspelt name', 'Mekhtijef'],
    ['no word of ours', 'qqqqqq'],
  ])('%s', async (_, query) => {
    const commands = await profile(
      `{ search(query: "${query}", first: 20) { nodes { __typename } totalCount } }`,
    )
    const articles = commands.filter(({ collection }) => collection === 'articles')
    const [windows] = articles.filter(({ command }) => command === 'aggregate')
    // Which word is the rarest is answered by the index of words alone.
    expect(windows?.docsExamined).toBe(0)
    const pages = articles.filter(({ command }) => command === 'find')
    const isOne = !query.includes(' ')
    for (const { docsExamined, returned, sorted } of pages) {
      expect(sorted).toBe(false)
      expect(docsExamined).toBeLessThanOrEqual(isOne ? returned + 1 : 1_001)
    }
    for (const { docsExamined } of articles) expect(docsExamined).toBeLessThanOrEqual(1_001)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { publicQueries } from '@/bench/questions/publicQueries'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import { publishDocs } from '../support/publicFixtures'
import { story } from '../support/story'

let hot: PublicApi
let plain: PublicApi
beforeAll(async () => {
  hot = await openPublicApi(true, { hot: 1 })
  plain = await openPublicApi(true, { hot: Infinity })
  await publishDocs(hot.db, story)
})
afterAll(async () => {
  await plain.close()
  await hot.close()
})

const documented = [...readFileSync('docs/api.md', 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)]
const FOLDER = 'src/frontend/client/operations/'
const files = readdirSync(FOLDER)
const fragments = readFileSync(`${FOLDER}fragments.graphql`, 'utf8').split(/^(?=fragment )/m)
/** With the fragments it names, and those that they name. */
const whole = (text: string): string => {
  const named = fragments.filter((one) => {
    const name = /^fragment (\w+)/.exec(one)?.[1]
    return text.includes(`...${name}`) && !text.includes(`fragment ${name} `)
  })
  return named.length > 0 ? whole([text, ...named].join('\n')) : text
}
const operations = files
  .filter((file) => file !== 'fragments.graphql')
  .map((file) => whole(readFileSync(FOLDER + file, 'utf8')))
const QUERIES = [
  ...documented.map(([, query = '']) => query),
  ...operations,
  ...Object.values(publicQueries),
  'query ($n: Int = 2, $f: ArticleFilter) { articles(first: $n, filter: $f, order: OLDEST) { totalCount edges { cursor node { ...A } } } } fragment A on Article { slug state genre __typename }',
  '{ articles { nodes { ...A tags { name } ...B slug tags { slug } } pageInfo { ...on PageInfo { endCursor } hasNextPage } } } fragment A on Article { headline tags { slug } ... { slug } } fragment B on Article { state ...A sources { name } }',
  '{ search(query: "mehtiyev") { nodes { ... on Person { name } ...A __typename } } } fragment A on Article { headline slug }',
  '{ search(query: "mehtiyev") { nodes { __typename ...S } } } fragment S on SearchResult { ... on Person { name ...P } ... on Article { headline } } fragment P on Person { slug name }',
  '{ a: article(slug: "darbe-plani") { slug } b: article(slug: "eski-baslik") { slug redirectedFrom } c: article(slug: "yok") { slug } }',
  '{ claims { nodes { kind status seriousness quantity { value } article { headline claims { id } } } } }',
]
const ASKED = [
  { slug: 'darbe-plani', query: 'mehtiyev darbe', author: 'cetin-unal', id: 'a-darbe-plani' },
  { slug: 'ramiz-mekhtiyev', query: 'apa', n: 1, f: { state: ['LIVE', 'WITHDRAWN'] } },
  { slug: 'apa', query: 'dusanbe', filter: {}, author: 'yok', id: 'yok' },
  { slug: 'dusanbe-gorusmesi', query: 'aliyev plan', filter: { section: 'dunya' } },
  { slug: 'eski-baslik', query: 'yok', filter: { person: 'ramiz-mekhtiyev' } },
  { slug: 'home', query: 'plan' },
  { slug: 'yok', query: '', n: null },
  // A filter that holds itself, with a time and values of enums inside.
  {
    ...{ slug: 'yok', query: '', n: 5 },
    f: {
      or: [{ section: 'dunya', not: { genre: 'OPINION' } }, { and: [{ genres: ['ANALYSIS'] }] }],
      not: { publishedBefore: '2025-10-18T00:00:00+03:00' },
    },
  },
]
const seen = async (api: PublicApi, query: string, variables: Record<string, unknown>) => {
  let answer = await api.ask(query, variables)
  const commands = await api.commands(async () => (answer = await api.ask(query, variables)))
  const { status, text, headers } = answer
  const kept = ['content-type', 'cache-control', 'etag'].map((name) => headers.get(name))
  return { status, text, kept, commands: commands.sort() }
}
/** What is left of one list of commands when those of another are taken away. */
const without = (all: readonly string[], others: readonly string[]): string[] => {
  const left = [...others]
  return all.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

describe('an operation that is asked often', () => {
  it.each(QUERIES.map((query) => [query.trim().slice(0, 60), query]))(
    'answers as it did before, at the same cost: %s',
    async (_, query) => {
      for (const variables of ASKED) {
        const { commands, ...answer } = await seen(hot, query, variables)
        const { commands: before, ...due } = await seen(plain, query, variables)
        expect(answer).toEqual(due)
        // Lists below a person, source or event come with it.
        expect(without(commands, before)).toEqual([])
      }
    },
  )

  it.each([
    ...documented.map(([, query = '']) => query),
    ...operations,
    ...Object.values(publicQueries),
  ])('is answered from the bytes of its documents, or compiled: %s', async (query) => {
    const answers: string[] = []
    for (const variables of ASKED) {
      const { status } = await hot.ask(query, variables)
      const before = hot.delivery.hotCounts()
      await hot.ask(query, variables)
      const after = hot.delivery.hotCounts()
      if (status !== 200) continue
      answers.push(
        after.bytes > before.bytes ? 'bytes' : after.engine > before.engine ? 'engine' : 'compiled',
      )
    }
    // Ids of sections, pages backwards, a life in parts and `node` are graphql-jit's as yet.
    const isRelay = /\b(?:node\(|last: |timelineConnection|section \{\s+id\b)/.test(query)
    expect([...new Set(answers)]).toEqual([isRelay ? 'compiled' : 'bytes'])
  })

  it.each([
    [
      'a person with everything of it',
      '{ person(slug: "ramiz-mekhtiyev") { slug said { nodes { text article { slug } } } claimsAbout { nodes { text article { headline } } } timeline { title } articles { nodes { slug } } } }',
      ['articles', 'persons'],
    ],
    ['a person’s timeline', publicQueries.personTimeline, ['persons']],
    [
      'an event',
      '{ event(slug: "dusanbe-zirvesi") { title parts { title } claims { nodes { text } } articles { nodes { slug } } } }',
      ['events'],
    ],
    [
      'a source',
      '{ source(slug: "apa") { name claims { nodes { text } } articles { nodes { slug } } } }',
      ['sources'],
    ],
    ['an article', publicQueries.article, ['articles']],
    [
      'an article by an old slug',
      '{ article(slug: "eski-baslik") { redirectedFrom slug } }',
      ['articles', 'articles'],
    ],
  ])('asks as seldom as it can: %s', async (_, query, commands) => {
    const variables = { slug: query === publicQueries.article ? 'darbe-plani' : 'ramiz-mekhtiyev' }
    for (let times = 0; times < 2; times += 1) await hot.ask(query, variables)
    expect((await hot.commands(() => hot.ask(query, variables))).sort()).toEqual(commands)
  })

  it.each([
    ['a directive', '{ articles { nodes { slug @include(if: true) } } }', 'engine'],
    ['lists below a list', '{ persons { nodes { said { totalCount } } } }', 'compiled'],
    ['the schema itself', '{ __schema { queryType { name } } }', 'compiled'],
  ] as const)('is counted where it goes another way: %s', async (_, query, way) => {
    await hot.ask(query)
    await hot.ask(query)
    const before = hot.delivery.hotCounts()
    await hot.ask(query)
    expect(hot.delivery.hotCounts()).toEqual({ ...before, [way]: before[way] + 1 })
  })

  it('asks the engine for data that are not as the contract has them, and soon goes the ordinary way', async () => {
    const odd = hot.db.collection<{ _id: string }>('persons')
    await odd.insertOne({ _id: 'p-odd', slug: 'odd', name: 7, wikidataId: 'Q7' } as never)
    const query = '{ person(slug: "odd") { name wikidataId } }'
    const due = await plain.ask(query)
    expect(due.data).toEqual({ person: { name: '7', wikidataId: 'Q7' } })
    await hot.ask(query)
    const before = hot.delivery.hotCounts()
    for (let times = 0; times < 25; times += 1) expect((await hot.ask(query)).text).toBe(due.text)
    const after = hot.delivery.hotCounts()
    // 20 were tried in vain; then it is compiled as it was before there were bytes.
    expect([after.unexpected - before.unexpected, after.engine - before.engine]).toEqual([20, 20])
    expect([after.bytes - before.bytes, after.compiled - before.compiled]).toEqual([0, 5])
    await odd.deleteOne({ _id: 'p-odd' })
  })

  it('finds the lists of a person by their indexes', async () => {
    const person = { slug: 'ramiz-mekhtiyev' }
    await hot.ask(publicQueries.personTimeline, person)
    const examined = async (): Promise<unknown> => {
      await hot.db
        .collection('system.profile')
        .drop()
        .catch(() => false)
      await hot.db.command({ profile: 2 })
      await hot.ask(publicQueries.personTimeline, person)
      await hot.db.command({ profile: 0 })
      const rows = await hot.db.collection('system.profile').find({ op: 'command' }).toArray()
      return rows.flatMap(({ command, docsExamined, hasSortStage }) =>
        command.aggregate === 'persons' ? [{ docsExamined, hasSortStage }] : [],
      )
    }
    // The person, the event and two articles; nothing is sorted, nothing is gone through.
    const due = [{ docsExamined: 4, hasSortStage: undefined }]
    await examined()
    expect(await examined()).toEqual(due)
  })

  it.each([
    ['a cursor nobody gave out', { after: 'x' }],
    ['too long a page', { first: 101 }],
    ['too dear a page', { first: 100 }],
    ['a number that is none', { first: 'many' }],
    ['a filter that is none', { filter: { genre: 'POEM' } }],
    ['a list where one is due', { after: ['x'] }],
  ])('refuses as it did before: %s', async (_, variables) => {
    const query =
      'query ($first: Int = 1, $after: String, $filter: ArticleFilter) { articles(first: $first, after: $after, filter: $filter) { nodes { slug related(first: $first) { slug related(first: $first) { slug } } } } }'
    for (const api of [hot, plain]) expect((await api.ask(query)).status).toBe(200)
    const refused = await seen(plain, query, variables)
    expect(refused.status).toBe(400)
    expect(await seen(hot, query, variables)).toEqual(refused)
  })
})

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
  { slug: 'darbe-plani', query: 'mehtiyev darbe' },
  { slug: 'ramiz-mekhtiyev', query: 'apa', n: 1, f: { state: ['LIVE', 'WITHDRAWN'] } },
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

describe('an operation that is asked often', () => {
  it.each(QUERIES.map((query) => [query.trim().slice(0, 60), query]))(
    'answers as it did before, at the same cost: %s',
    async (_, query) => {
      for (const variables of ASKED) {
        expect(await seen(hot, query, variables)).toEqual(await seen(plain, query, variables))
      }
    },
  )

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

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core'
import { relayStylePagination } from '@apollo/client/utilities'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cacheExchange, Client, fetchExchange } from '@urql/core'
import { cacheExchange as graphcache } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { createClient } from '@/src/frontend/client/createClient'
import {
  ArticlePage,
  FrontPage,
  operations,
  SearchPage,
} from '@/src/frontend/client/generated/operations'
import { findOnPath } from '@/src/platform/mongod/findMongod'
import { registerOperations } from '@/src/delivery/operations/registerOperations'
import { exampleOperations } from '../support/exampleOperations'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import { articleDoc, publishDocs } from '../support/publicFixtures'
import { mekhtiyev, story } from '../support/story'

let api: PublicApi
let graphql: string
const asked: { method: string; body: boolean }[] = []
const counted: typeof fetch = (input, init) => {
  asked.push({ method: init?.method ?? 'GET', body: Boolean(init?.body) })
  return fetch(input, init)
}

beforeAll(async () => {
  api = await openPublicApi()
  graphql = `${api.url}/graphql`
  const older = Array.from({ length: 7 }, (_, index) =>
    articleDoc(`eski-${index}`, { publishedAt: new Date(Date.UTC(2024, 0, 20 - index)) }),
  )
  await publishDocs(api.db, { ...story, articles: [...story.articles, ...older] })
})
afterAll(() => api.close())

const LISTED = `query Listed($first: Int!, $after: String) {
  articles(first: $first, after: $after) {
    edges { cursor node { ...Card } }
    pageInfo { hasNextPage endCursor }
  }
}
fragment Card on Article { id slug headline tags { id slug } }`
const BACKWARDS = `query Backwards($last: Int!, $before: String) {
  articles(last: $last, before: $before) {
    edges { cursor node { id slug } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`
const BY_ID = `query ById($id: ID!) {
  node(id: $id) { id ... on Person { name articles(first: 1) { edges { cursor node { id slug } } pageInfo { hasNextPage endCursor } } } }
}`
const FOUND = `query Found($query: String!) {
  search(query: $query) {
    nodes { __typename ...OfPerson ...OfArticle }
  }
}
fragment OfPerson on Person { id name }
fragment OfArticle on Article { id headline }`

/** The slugs of the whole list in the API's own order, for the clients to agree with. */
const allSlugs = async (): Promise<string[]> => {
  const { data } = await api.ask('{ articles(first: 100) { nodes { slug } } }')
  return data.articles.nodes.map(({ slug }: { slug: string }) => slug)
}

describe('the typed client', () => {
  it('sends the text where the server does not know the operation, and does not ask twice for that', async () => {
    asked.length = 0
    const client = createClient({ url: graphql, fetch: counted })
    const { article } = await client.query(ArticlePage, { slug: 'darbe-plani' })
    expect(article?.headline).toBe('Aliyev’e yapılması planlanan darbe planı ifşa oldu')
    await client.query(ArticlePage, { slug: 'yok' })
    expect(asked).toEqual([
      { method: 'GET', body: false },
      { method: 'POST', body: true },
      { method: 'POST', body: true },
    ])
  })

  it('asks with GET and the hash alone once its operations are registered, and walks pages', async () => {
    for (const { text, hash } of operations) {
      const [registered] = await registerOperations(api.db, [text])
      expect(registered?.hash).toBeDefined()
      expect(
        await api.db.collection<{ _id: string }>('operations').countDocuments({ _id: hash }),
      ).toBe(1)
    }
    asked.length = 0
    const client = createClient({ url: graphql, fetch: counted })
    const { articles } = await client.query(FrontPage, {})
    expect(articles.nodes.map(({ slug }) => slug)).toEqual((await allSlugs()).slice(0, 20))
    const { search } = await client.query(SearchPage, { query: 'mehtiyev' })
    const names = search.edges.map(({ node }) => (node.__typename === 'Person' ? node.name : null))
    expect(names).toContain('Ramiz Mekhtiyev')
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET'])
  })

  it('tells errors by their code', async () => {
    const client = createClient({ url: graphql })
    await expect(client.query(FrontPage, { after: 'uydurma' })).rejects.toMatchObject({
      name: 'KunyeError',
      code: 'badCursor',
      status: 400,
    })
    const elsewhere = createClient({ url: `${api.url}/yok` })
    await expect(elsewhere.query(FrontPage, {})).rejects.toMatchObject({ code: 'notFound' })
    const nowhere = createClient({ url: 'http://127.0.0.1:1/graphql' })
    await expect(nowhere.query(FrontPage, {})).rejects.toMatchObject({ code: 'unreachable' })
    await expect(
      client.query(FrontPage, {}, { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ code: 'aborted' })
  })
})

describe('clients of others', () => {
  it('Apollo: fragments, a union by its possible types, and relay-style pages', async () => {
    const client = new ApolloClient({
      link: new HttpLink({ uri: graphql }),
      cache: new InMemoryCache({
        possibleTypes: { SearchResult: ['Article', 'Person', 'Source', 'Event'] },
        typePolicies: { Query: { fields: { articles: relayStylePagination() } } },
      }),
    })
    const found = await client.query<any>({ query: gql(FOUND), variables: { query: 'mehtiyev' } })
    expect(found.data.search.nodes).toContainEqual(
      expect.objectContaining({ __typename: 'Person', name: 'Ramiz Mekhtiyev' }),
    )

    const query = gql(LISTED)
    let after: string | null = null
    for (let turn = 0; turn < 20; turn += 1) {
      const variables: Record<string, unknown> = { first: 3, after }
      const { data } = await client.query<any>({ query, variables, fetchPolicy: 'network-only' })
      const { hasNextPage, endCursor } = data.articles.pageInfo
      if (!hasNextPage) break
      after = endCursor
    }
    const data = client.readQuery<any>({ query, variables: { first: 3 } })
    client.stop()
    expect(data.articles.edges.map((edge: any) => edge.node.slug)).toEqual(await allSlugs())
  })

  it('Apollo: relayStylePagination from the end of a list, and below a person by its id', async () => {
    const client = new ApolloClient({
      link: new HttpLink({ uri: graphql }),
      cache: new InMemoryCache({
        typePolicies: {
          Query: { fields: { articles: relayStylePagination() } },
          Person: { fields: { articles: relayStylePagination() } },
        },
      }),
    })
    const query = gql(BACKWARDS)
    let before: string | null = null
    for (let turn = 0; turn < 20; turn += 1) {
      const variables: Record<string, unknown> = { last: 3, before }
      const { data } = await client.query<any>({ query, variables, fetchPolicy: 'network-only' })
      const { hasPreviousPage, startCursor } = data.articles.pageInfo
      if (!hasPreviousPage) break
      before = startCursor
    }
    const data = client.readQuery<any>({ query, variables: { last: 3 } })
    expect(data.articles.edges.map((edge: any) => edge.node.slug)).toEqual(await allSlugs())

    const found = await client.query<any>({ query: gql(BY_ID), variables: { id: mekhtiyev._id } })
    expect(found.data.node).toMatchObject({ __typename: 'Person', name: 'Ramiz Mekhtiyev' })
    expect(found.data.node.articles.edges).toHaveLength(1)
    client.stop()
  })

  it('urql: graphcache puts pages together by relayPagination, forward and backward', async () => {
    for (const [query, variables, cursor] of [
      [LISTED, { first: 4 }, 'after'],
      [BACKWARDS, { last: 4 }, 'before'],
    ] as const) {
      const client = new Client({
        url: graphql,
        exchanges: [
          graphcache({ resolvers: { Query: { articles: relayPagination() } } }),
          fetchExchange,
        ],
      })
      let at: string | null = null
      let edges: any[] = []
      for (let turn = 0; turn < 20; turn += 1) {
        const asked: object = { ...variables, [cursor]: at }
        const { data, error } = await client.query<any>(query, asked).toPromise()
        expect(error).toBeUndefined()
        ;({ edges } = data.articles)
        const { hasNextPage, endCursor, hasPreviousPage, startCursor } = data.articles.pageInfo
        at = cursor === 'after' ? hasNextPage && endCursor : hasPreviousPage && startCursor
        if (!at) break
      }
      expect(edges.map(({ node }) => node.slug)).toEqual(await allSlugs())
    }
  })

  it('urql: variables, fragments and pages', async () => {
    const client = new Client({
      url: graphql,
      exchanges: [cacheExchange, fetchExchange],
      preferGetMethod: true,
    })
    const slugs: string[] = []
    let after: string | null = null
    do {
      const { data, error } = await client.query<any>(LISTED, { first: 4, after }).toPromise()
      expect(error).toBeUndefined()
      slugs.push(...data.articles.edges.map((edge: any) => edge.node.slug))
      after = data.articles.pageInfo.hasNextPage ? data.articles.pageInfo.endCursor : null
    } while (after && slugs.length < 100)
    expect(slugs).toEqual(await allSlugs())
  })

  it('curl: one line of the documentation', async () => {
    const curl = await findOnPath('curl', process.env.PATH)
    const body = JSON.stringify({ query: LISTED, variables: { first: 1 } })
    const type = 'content-type: application/json'
    const text = curl
      ? (await promisify(execFile)(curl, ['-sS', graphql, '-H', type, '-d', body])).stdout
      : await (
          await fetch(graphql, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
          })
        ).text()
    expect(JSON.parse(text).data.articles.edges[0].node.slug).toBe((await allSlugs())[0])
  })
})

describe('the examples', () => {
  it.each(exampleOperations())('are answered what they ask: $name', async ({ text }) => {
    const { data, errors } = await api.ask(text, { slug: 'darbe-plani', after: null })
    expect(errors).toBeUndefined()
    // The story, or what of it is asked.
    expect(JSON.stringify(data)).toMatch(/darbe-plani|"state":"LIVE"/)
  })
})

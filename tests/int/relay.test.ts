import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type {
  ConcreteRequest,
  OperationType,
  ReaderFragment,
  RequestParameters,
} from 'relay-runtime'
import * as relay from 'relay-runtime'
import { registerOperations } from '@/src/delivery/operations/registerOperations'
import { sha256 } from '@/src/delivery/operations/hash'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import { articleDoc, personCard, personDoc, publishDocs } from '../support/publicFixtures'
import { story } from '../support/story'

/** A front page and a person, each with a list that goes on, in both directions for the second. */
const SOURCE = `
import { graphql } from 'relay-runtime'
export const query = graphql\`
  query FrontQuery($count: Int!, $person: String!) {
    ...Front_articles @arguments(count: $count)
    person(slug: $person) { ...Front_person }
    sections { id slug }
  }\`
export const articles = graphql\`
  fragment Front_articles on Query
  @argumentDefinitions(count: {type: "Int", defaultValue: 2}, cursor: {type: "String"})
  @refetchable(queryName: "FrontArticlesQuery") {
    articles(first: $count, after: $cursor) @connection(key: "Front_articles") {
      edges { node { slug section { name } tags { name } leadImage { url alt } } }
    }
  }\`
export const person = graphql\`
  fragment Front_person on Person
  @argumentDefinitions(
    first: {type: "Int"}, after: {type: "String"}, last: {type: "Int", defaultValue: 2}, before: {type: "String"}
  )
  @refetchable(queryName: "FrontPersonQuery") {
    name
    articles(first: $first, after: $after, last: $last, before: $before)
    @connection(key: "Front_person_articles") { edges { node { slug } } }
  }\`
`

let api: PublicApi
let folder: string
const artifact = (name: string): any =>
  createRequire(path.join(folder, 'any.js'))(`./src/__generated__/${name}.graphql.js`)
const request = (name: string): ConcreteRequest => artifact(name)
const fragment = (name: string): ReaderFragment => artifact(name)

const writer = personDoc('Yazar Kişi')
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kunye-relay-'))
  await mkdir(path.join(folder, 'src', '__generated__'), { recursive: true })
  // Its compiler writes CommonJS, whatever a folder above says.
  await writeFile(path.join(folder, 'package.json'), '{ "type": "commonjs" }')
  await writeFile(path.join(folder, 'src', 'Front.js'), SOURCE)
  api = await openPublicApi(false)
  await writeFile(path.join(folder, 'schema.graphql'), (await api.send('/schema.graphql')).text)
  const config = {
    ...{ src: './src', schema: './schema.graphql', language: 'javascript' },
    ...{ artifactDirectory: './src/__generated__', eagerEsModules: false },
    persistConfig: { file: './operations.json', algorithm: 'SHA256' },
  }
  await writeFile(path.join(folder, 'relay.config.json'), JSON.stringify(config))
  await writeFile(path.join(folder, 'operations.json'), '{}')
  const compiler = path.resolve('node_modules/relay-compiler/cli.js')
  await promisify(execFile)(process.execPath, [compiler, 'relay.config.json'], { cwd: folder })
  await publishDocs(api.db, {
    ...story,
    persons: [...story.persons, writer],
    articles: [
      ...story.articles,
      ...Array.from({ length: 5 }, (_, index) =>
        articleDoc(`eski-${index}`, {
          publishedAt: new Date(Date.UTC(2024, 0, 20 - index)),
          persons: [personCard(writer)],
        }),
      ),
    ],
  })
}, 60_000)
afterAll(async () => {
  await api.close()
  await rm(folder, { recursive: true })
})

/** The texts that the compiler wrote down, by their hash, as a build would register them. */
const documents = (): Record<string, string> =>
  createRequire(path.join(folder, 'any.js'))('./operations.json')

const open = (
  ask: (params: RequestParameters, variables: Record<string, unknown>) => Promise<any>,
) =>
  new relay.Environment({
    network: relay.Network.create(async (params, variables) => ask(params, variables)),
    store: new relay.Store(new relay.RecordSource()),
  })
const byText = open((params, variables) => api.ask(documents()[params.id ?? ''] ?? '', variables))

const asked = async (environment: relay.Environment, name: string, variables: object) =>
  relay.fetchQuery<OperationType>(environment, request(name), variables).toPromise()
const read = (environment: relay.Environment, name: string, reference: any): any => {
  const selector = relay.getSingularSelector(fragment(name), reference)
  return selector && environment.lookup(selector).data
}

describe('Relay', () => {
  it('compiles against the schema as it is served', () => {
    expect(Object.keys(documents())).toHaveLength(3)
    for (const [hash, text] of Object.entries(documents())) expect(hash).toBe(sha256(text))
  })

  it('walks a list of the root to its end', async () => {
    const variables = { count: 3, person: 'ramiz-mekhtiyev' }
    const front = await asked(byText, 'FrontQuery', variables)
    for (let turn = 0; turn < 10; turn += 1) {
      const { articles } = read(byText, 'Front_articles', front)
      if (!articles.pageInfo.hasNextPage) break
      const { endCursor: cursor } = articles.pageInfo
      await asked(byText, 'FrontArticlesQuery', { count: 3, cursor })
    }
    const { data } = await api.ask('{ articles(first: 100) { nodes { slug section { name } } } }')
    const { articles } = read(byText, 'Front_articles', front)
    expect(articles.edges.map(({ node }: any) => node.slug)).toEqual(
      data.articles.nodes.map(({ slug }: any) => slug),
    )
    expect(articles.edges.map(({ node }: any) => node.section)).toEqual(
      data.articles.nodes.map(({ section }: any) => section),
    )
  })

  it('walks a list of a person backwards, asking again by node(id)', async () => {
    const front = (await asked(byText, 'FrontQuery', { count: 1, person: 'yazar-kisi' })) as any
    for (let turn = 0; turn < 10; turn += 1) {
      const { articles } = read(byText, 'Front_person', front.person)
      if (!articles.pageInfo.hasPreviousPage) break
      await asked(byText, 'FrontPersonQuery', {
        ...{ id: writer._id, last: 2, before: articles.pageInfo.startCursor },
        ...{ first: null, after: null },
      })
    }
    const { name, articles } = read(byText, 'Front_person', front.person)
    expect([name, articles.edges.map(({ node }: any) => node.slug)]).toEqual([
      'Yazar Kişi',
      ['eski-0', 'eski-1', 'eski-2', 'eski-3', 'eski-4'],
    ])
  })

  it('asks by the hashes that its compiler wrote, once a build has registered them', async () => {
    const closed = await openPublicApi(false, { operations: 'registered' })
    try {
      await registerOperations(closed.db, Object.values(documents()))
      const byHash = open(async ({ id }, variables) => {
        const answer = await closed.send('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ documentId: `sha256:${id}`, variables }),
        })
        return answer
      })
      for (let turn = 0; turn < 50; turn += 1) {
        const answer = await asked(byHash, 'FrontQuery', { count: 1, person: 'yok' }).catch(() => 0)
        if (answer) return expect(answer).toMatchObject({ person: null })
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      throw new Error('not known after five seconds')
    } finally {
      await closed.close()
    }
  })
})

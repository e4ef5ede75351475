import { describe, expect, it } from '@jest/globals'
import { fresh } from '@/src/platform/http/cacheControl'
import { readRequest } from '@/src/delivery/graphql/readRequest'
import type { GraphQLEngine } from '@/src/delivery/graphql/executeGraphQL'
import { hotOperations } from '@/src/delivery/graphql/hotOperations'
import { knownOperations } from '@/src/delivery/operations/knownOperations'
import { buildSchema } from '@/src/delivery/schema/buildSchema'

const schema = buildSchema()

/** An engine that says which answers are its own, behind a short way after two of them. */
const openEngine = (onlyRegistered = false, cacheControl = fresh()) => {
  let asked = 0
  const engine: GraphQLEngine = {
    fetch() {
      asked += 1
      return new Response('"engine"', { headers: { 'cache-control': cacheControl } })
    },
  }
  const operations = knownOperations({} as never, onlyRegistered)
  // Nothing that is asked here reads anything.
  const nothing = { collections: {} as never, db: {} as never, site: { name: '', publicUrl: '' } }
  const hot = hotOperations(engine, { schema, operations, ...nothing, hot: 2 })
  const ask = async (query: string, more: object = {}) => {
    const body = JSON.stringify({ query, ...more })
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
    const asked = readRequest(sent, '', body)
    const answer = await hot.fetch('http://delivery/graphql', sent, { asked })
    return answer.text()
  }
  const times = async (count: number, query: string, more?: object) => {
    const answers: string[] = []
    for (let number = 0; number < count; number += 1) answers.push(await ask(query, more))
    return answers
  }
  return { ask, times, asked: () => asked }
}
const COMPILED = '{"data":{"__typename":"Query"}}'
const ENGINE = '"engine"'

describe('the short way for operations that are asked often', () => {
  it('is taken after so many whole answers, by GET and POST alike, and by its own name only', async () => {
    const { times, ask } = openEngine()
    const query = 'query Name { __typename }'
    expect(await times(3, query)).toEqual([ENGINE, ENGINE, COMPILED])
    expect(await ask(query, { operationName: 'Name' })).toBe(COMPILED)
    expect(await ask(query, { operationName: 'Other' })).toBe(ENGINE)
  })

  it('is not taken after answers with errors, nor for directives, nor for several operations', async () => {
    const failing = openEngine(false, 'no-store')
    expect(new Set(await failing.times(5, '{ __typename }'))).toEqual(new Set([ENGINE]))
    const { times } = openEngine()
    for (const query of [
      'query ($yes: Boolean!) { __typename @include(if: $yes) }',
      'query A { __typename } query B { __typename }',
    ]) {
      const answers = await times(5, query, { variables: { yes: true }, operationName: null })
      expect(new Set(answers)).toEqual(new Set([ENGINE]))
    }
  })

  it('leaves to the engine what is too dear with these variables, and whatever fails', async () => {
    const { times, ask } = openEngine()
    const query =
      'query ($n: Int) { __typename articles(first: $n) { nodes { related(first: $n) { related(first: $n) { slug } } } } }'
    await times(2, query, { variables: { n: 1 } })
    expect(await ask(query, { variables: { n: 100 } })).toBe(ENGINE)
    expect(await ask(query, { variables: { n: 'x' } })).toBe(ENGINE)
    // No database behind it: the field fails.
    expect(await ask(query, { variables: { n: 1 } })).toBe(ENGINE)
  })

  it('is closed to operations that are not registered, where only those are answered', async () => {
    const { times, asked } = openEngine(true)
    expect(new Set(await times(5, '{ __typename }'))).toEqual(new Set([ENGINE]))
    expect(asked()).toBe(5)
  })
})

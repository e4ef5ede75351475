import { describe, expect, it, jest } from '@jest/globals'
import { getOperationAST, parse } from 'graphql'
import { boundedGraphQL, staffCost } from '@/src/editorial/api/boundedGraphQL'

/** What reached the engine behind the limits. */
let reached = 0
const ask = async (
  body: unknown,
  answer: () => Response = () => Response.json({ data: null }),
  type = 'application/json',
) => {
  const bounded = boundedGraphQL(() => {
    reached += 1
    return answer()
  })
  const response = await bounded(
    new Request('http://x/api/graphql', {
      method: 'POST',
      headers: { 'content-type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
  return { status: response.status, json: await response.json(), headers: response.headers }
}

const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, at) => `a${at}: Articles { totalDocs }`).join(' ')} }`
const nested = (depth: number) => `${'{ docs '.repeat(depth)}{ id }${' }'.repeat(depth)}`
const inCircle =
  '{ Articles { docs { ...a } } } fragment a on Article { id ...b } fragment b on Article { ...a }'

describe('The staff GraphQL', () => {
  it.each<[string, string, unknown]>([
    ['tooManyAliases', '150 aliases', { query: aliases(150) }],
    ['tooManyAliases', 'one alias too many', { query: aliases(16) }],
    ['tooDeep', 'depth', { query: `{ Articles ${nested(10)} }` }],
    ['GRAPHQL_PARSE_FAILED', 'endless depth', { query: `{ Articles ${nested(50_000)} }` }],
    ['fragmentCycle', 'a circle of fragments', { query: inCircle }],
    ['fragmentCycle', 'a fragment in itself', { query: '{ ...a } fragment a on Query { ...a }' }],
    [
      'tooManyDirectives',
      'a flood of directives',
      { query: `{ a ${'@skip(if: true)'.repeat(21)} }` },
    ],
    ['GRAPHQL_PARSE_FAILED', 'a flood of words', { query: `{ ${'a '.repeat(2_001)} }` }],
    ['GRAPHQL_PARSE_FAILED', 'no query', { query: 'DROP TABLE articles' }],
    ['GRAPHQL_PARSE_FAILED', 'an empty query', { query: '' }],
    [
      'tooCostly',
      'thousands of rows',
      {
        query:
          '{ Articles(limit: 1000) { docs { author { desk { name } } media { id } b { id } c { id } d { id } e { id } f { id } g { id } h { id } } } }',
      },
    ],
    [
      'tooCostly',
      'all rows, many times',
      { query: `{ ${aliases(15).slice(2, -2).replaceAll('Articles', 'Articles(limit: 0)')} }` },
    ],
    [
      'tooCostly',
      'rows by a variable',
      {
        query:
          'query ($n: Int) { Articles(limit: $n) { docs { a { docs { b { id } } } } c { docs { id } } d { docs { e { f { g { h { id } } } } } } i {id} j {id} } }',
        variables: { n: 100000 },
      },
    ],
    [
      'OPERATION_RESOLUTION_FAILURE',
      'an operation that is not there',
      { query: 'query A { a }', operationName: 'B' },
    ],
    [
      'OPERATION_RESOLUTION_FAILURE',
      'operationName of a prototype',
      { query: 'query A { a }', operationName: '__proto__' },
    ],
    [
      'OPERATION_RESOLUTION_FAILURE',
      'no name for one of two',
      { query: 'query A { a } query B { b }' },
    ],
    ['OPERATION_RESOLUTION_FAILURE', 'fragments only', { query: 'fragment a on Query { a }' }],
    ['badInput', 'a batch', [{ query: '{ a }' }]],
    ['badInput', 'no text', { query: 7 }],
    ['badInput', 'nothing', '{}'],
    ['badInput', 'no JSON', '{'],
    ['badInput', 'variables of another kind', { query: '{ a }', variables: [] }],
  ])('refuses with %s before anything is read: %s', async (code, _name, body) => {
    reached = 0
    const { status, json } = await ask(body)
    expect({ status, reached }).toEqual({ status: 400, reached: 0 })
    expect(json).toMatchObject({ data: null, errors: [{ extensions: { code } }] })
    // One sentence in both languages.
    expect(json.errors[0].message.split(' / ').length).toBeGreaterThanOrEqual(2)
  })

  it('takes JSON only', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      expect((await ask({ query: '{ a }' }, undefined, type)).status).toBe(400)
    }
  })

  it('lets through what a frontend asks for', async () => {
    reached = 0
    for (const query of [
      aliases(15),
      '{ Articles(limit: 100) { docs { headline author { name desk { name } } tags { name } } } }',
      'mutation { transitionArticle(id: "x", action: "submit", revision: 1) { id stage } }',
    ]) {
      expect((await ask({ query, variables: null, operationName: null })).status).toBe(200)
    }
    expect(reached).toBe(3)
  })

  it('gives every error a code, and an empty or broken answer a body', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const error = { message: 'Cannot query field' }
    const found = await ask({ query: '{ a }' }, () => Response.json({ errors: [error] }))
    expect(found.json.errors[0]).toEqual({
      message: 'Sorgu geçerli değil / The query is not valid: Cannot query field',
      extensions: { code: 'BAD_USER_INPUT' },
    })
    const named = { message: 'x', extensions: { name: 'Forbidden', statusCode: 403 } }
    const denied = await ask({ query: '{ a }' }, () => Response.json({ data: {}, errors: [named] }))
    expect(denied.json).toMatchObject({ data: {}, errors: [{ extensions: { code: 'Forbidden' } }] })
    const ours = { message: 'x', extensions: { name: 'Refusal', code: 'staleRevision' } }
    const refused = await ask({ query: '{ a }' }, () => Response.json({ errors: [ours] }))
    expect(refused.json.errors[0].extensions.code).toBe('staleRevision')
    for (const answer of [
      () => new Response(null, { status: 500 }),
      () => new Response('<html>', { status: 502 }),
      () => {
        throw new Error('stack')
      },
    ]) {
      const broken = await ask({ query: '{ a }' }, answer)
      expect(broken).toMatchObject({
        status: 500,
        json: { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
      })
    }
    log.mockRestore()
  })

  it('counts rows once, where their limit stands, through fragments that are used twice', () => {
    const cost = (query: string, variables = {}) => {
      const document = parse(query)
      const operation = getOperationAST(document)
      if (!operation) throw new Error('no operation')
      return staffCost(operation, document, variables)
    }
    expect(cost('{ Article(id: "x") { headline } }')).toBe(1)
    expect(cost('{ Articles { totalDocs docs { id } } }')).toBe(20)
    expect(cost('{ Articles(limit: 3) { docs { id author { name } } } }')).toBe(9)
    expect(cost('{ Articles(pagination: false) { docs { id } } }')).toBe(2_000)
    const twice =
      '{ a: Articles { ...p } b: Articles { ...p } } fragment p on Articles { docs { id } }'
    expect(cost(twice)).toBe(40)
    // Each doubles the one before: a walk that did not remember them would not end.
    const doubling = Array.from(
      { length: 60 },
      (_, at) => `fragment f${at} on Q { ...f${at + 1} ... on Q { ...f${at + 1} } }`,
    ).join(' ')
    expect(cost(`{ ...f0 } ${doubling} fragment f60 on Q { a { b } }`)).toBe(2 ** 60)
  })
})

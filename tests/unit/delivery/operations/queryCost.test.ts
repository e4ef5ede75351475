import { describe, expect, it } from '@jest/globals'
import { buildSchema, Kind, parse, type FragmentDefinitionNode } from 'graphql'
import { queryCost } from '@/src/delivery/operations/limits'
import { readSchema } from '@/src/delivery/schema/readSchema'

const schema = buildSchema(readSchema())
const costOf = (query: string, variables: Record<string, unknown> = {}): number => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  let cost = 0
  const { definitions } = parse(query)
  for (const part of definitions)
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  for (const part of definitions) {
    if (part.kind === Kind.OPERATION_DEFINITION)
      cost += queryCost(part, { schema, fragments, variables })
  }
  return cost
}

describe('the cost of a query', () => {
  it('is the number of objects it can answer with', () => {
    expect(costOf('{ article(slug: "a") { headline } }')).toBe(1)
    // A connection and its row count for each row: 20 × (1 + 1).
    expect(costOf('{ articles { nodes { headline } } }')).toBe(40)
    expect(costOf('{ articles(first: 3) { nodes { headline } } }')).toBe(6)
    expect(costOf('{ article(slug: "a") { persons { name } } }')).toBe(6)
  })
  it('multiplies with every list on the way down', () => {
    const two = costOf('{ persons(first: 10) { nodes { said(first: 10) { nodes { id } } } } }')
    expect(two).toBe(10 * (1 + 1 + 10 * 2))
  })
  it('reads `first` from variables, and the default where it is left out', () => {
    const query = 'query ($n: Int) { articles(first: $n) { nodes { headline } } }'
    expect(costOf(query, { n: 5 })).toBe(10)
    expect(costOf(query)).toBe(40)
  })
  it('is the same through fragments', () => {
    expect(
      costOf(
        '{ articles { ...A } } fragment A on ArticleConnection { nodes { ... on Article { headline } } }',
      ),
    ).toBe(40)
  })
  it('does not count introspection', () => {
    expect(costOf('{ __schema { types { name } } }')).toBe(0)
  })
  it.each([0, -1, 101, 1_000_000])('refuses first: %d wherever it stands', (first) => {
    expect(() => costOf(`{ persons { nodes { said(first: ${first}) { totalCount } } } }`)).toThrow(
      /1 ile 100/,
    )
    expect(() =>
      costOf('query ($n: Int) { tags(first: $n) { totalCount } }', { n: first }),
    ).toThrow(/1 to 100/)
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { shapeProblem } from '@/src/delivery/operations/limits'
import { readSchema } from '@/src/delivery/schema/readSchema'
import { exampleOperations } from '@/tests/support/exampleOperations'

const schema = buildSchema(readSchema())
const queries = ['README.md', 'docs/api.md'].flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(
    ([, query = '']): [string, string] => [`${page} ${query.trim().slice(0, 40)}`, query],
  ),
)
const asked = exampleOperations().map(({ name, text }): [string, string] => [name, text])

describe('the queries of README.md, docs/api.md and the examples', () => {
  it('are there', () => {
    expect(queries.length).toBeGreaterThan(15)
    expect(asked.map(([name]) => name)).toEqual(
      expect.arrayContaining(['examples/next/lib/operations.ts Article']),
    )
    expect(asked).toHaveLength(5)
  })
  it.each([...queries, ...asked])('can be pasted: %s', (_, query) => {
    const document = parse(query)
    expect(validate(schema, document)).toEqual([])
    expect(shapeProblem(document)).toBeNull()
  })
})

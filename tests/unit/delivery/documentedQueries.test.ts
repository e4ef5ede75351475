import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { shapeProblem } from '@/src/delivery/operations/limits'
import { readSchema } from '@/src/delivery/schema/readSchema'

const schema = buildSchema(readSchema())
const queries = [...readFileSync('docs/api.md', 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)]

describe('the queries of docs/api.md', () => {
  it('are there', () => expect(queries.length).toBeGreaterThan(5))
  it.each(queries.map(([, query = '']) => [query.trim().slice(0, 40), query]))(
    'can be pasted: %s',
    (_, query) => {
      const document = parse(query)
      expect(validate(schema, document)).toEqual([])
      expect(shapeProblem(document)).toBeNull()
    },
  )
})

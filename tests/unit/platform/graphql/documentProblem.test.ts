import { describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery, parse } from 'graphql'
import { documentProblem } from '@/src/platform/graphql/document'

const codeOf = (query: string) => documentProblem(parse(query))?.extensions.code ?? null
const deep = (depth: number) => `{ ${'a { '.repeat(depth - 1)}b${' }'.repeat(depth - 1)} }`
const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')

describe('the shape of a query', () => {
  it('may be 10 deep, not 11, fragments counted where they are used', () => {
    expect(codeOf(deep(10))).toBeNull()
    expect(codeOf(deep(11))).toBe('tooDeep')
    expect(codeOf('{ a { a { ...F } } } fragment F on A ' + deep(8))).toBeNull()
    expect(codeOf('{ a { a { ...F } } } fragment F on A ' + deep(9))).toBe('tooDeep')
    expect(codeOf('{ ... on A { a { ... on A { ' + 'a { '.repeat(9) + 'b' + ' }'.repeat(13))).toBe(
      'tooDeep',
    )
  })
  it('may have 15 aliases and 20 directives', () => {
    expect(codeOf(`{ ${many(15, (i) => `x${i}: a`)} }`)).toBeNull()
    expect(codeOf(`{ ${many(16, (i) => `x${i}: a`)} }`)).toBe('tooManyAliases')
    expect(codeOf(`{ ${many(20, () => 'a @b')} }`)).toBeNull()
    expect(codeOf(`query @c { ${many(20, () => 'a @b')} }`)).toBe('tooManyDirectives')
  })
  it('goes round in no circle, used or not', () => {
    expect(codeOf('{ ...A } fragment A on Q { a { ...B } } fragment B on Q { ...A }')).toBe(
      'fragmentCycle',
    )
    expect(codeOf('{ a } fragment A on Q { ...A }')).toBe('fragmentCycle')
    expect(codeOf('{ ...A ...A } fragment A on Q { a }')).toBeNull()
  })
  it('may be the introspection that tools send', () => {
    expect(codeOf(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).toBeNull()
    expect(codeOf(`{ __schema ${deep(17)} }`)).toBe('tooDeep')
  })
})

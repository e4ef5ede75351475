import { describe, expect, it } from '@jest/globals'
import { requestReader } from '@/src/delivery/graphql/readRequest'

const JSON_BODY = { method: 'POST', headers: { 'content-type': 'application/json' } }
const get = { method: 'GET', headers: {} }
const searchOf = (params: Record<string, string>) => `?${new URLSearchParams(params)}`

describe('a request that was read before', () => {
  it('is the very same request again, and never one that differs in a part that counts', () => {
    const read = requestReader()
    const search = searchOf({ query: '{ a }', variables: '{"b":1}' })
    const asked = read(get, search, undefined)
    expect(asked?.params).toEqual({ query: '{ a }', variables: { b: 1 } })
    expect(read(get, search, undefined)).toBe(asked)
    const others = [
      read(get, searchOf({ query: '{ a }', variables: '{"b":2}' }), undefined),
      read({ method: 'GET', headers: { accept: 'application/graphql-response+json' } }, search, ''),
      read(JSON_BODY, search, '{"query":"{ b }"}'),
    ]
    expect(new Set([asked, ...others].map((one) => one?.key)).size).toBe(4)
  })

  it('has one key by GET and POST, its variables in any order', () => {
    const read = requestReader()
    const search = searchOf({ query: '{ a }', variables: '{"b":1,"c":2}' })
    const body = JSON.stringify({ variables: { c: 2, b: 1 }, query: '{ a }' })
    expect(read(get, search, undefined)?.key).toBe(read(JSON_BODY, '', body)?.key)
  })

  it('stays none when it was no ordinary request: two times the same parameter, no JSON', () => {
    const read = requestReader()
    for (const search of ['?query=a&query=b', '?query=a&variables=%7B']) {
      expect([read(get, search, undefined), read(get, search, undefined)]).toEqual([null, null])
    }
    expect(read({ method: 'POST', headers: { 'content-type': 'text/plain' } }, '', '{}')).toBeNull()
  })
})

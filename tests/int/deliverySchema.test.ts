import { afterEach, describe, expect, it } from '@jest/globals'
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { readSchema } from '@/src/delivery/schema/readSchema'
import { openPublicApi, type PublicApi } from '../support/publicApi'

let api: PublicApi
afterEach(() => api.close())

describe('/schema.graphql', () => {
  it.each([
    ['demo', true, 'any'],
    ['production', false, 'any'],
    ['registered operations alone', false, 'registered'],
  ] as const)('is the contract in mode %s', async (_, introspection, operations) => {
    api = await openPublicApi(introspection, { operations })
    const answer = await api.send('/schema.graphql')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(answer.text).toBe(readSchema())
    expect(printSchema(lexicographicSortSchema(buildSchema(answer.text)))).toContain(
      '"""The newsroom itself, in its own voice."""',
    )

    const etag = answer.headers.get('etag') ?? ''
    const again = await api.send('/schema.graphql', { headers: { 'if-none-match': etag } })
    expect([again.status, again.text]).toEqual([304, ''])
    expect((await api.send('/schema.graphql', { method: 'POST' })).status).toBe(405)
  })

  it('tells introspection the same words', async () => {
    api = await openPublicApi()
    const { data } = await api.ask(`{
      scalar: __type(name: "PartialDate") { description specifiedByURL }
      type: __type(name: "Attribution") { description fields { name description } }
    }`)
    expect(data.scalar).toEqual({
      description: expect.stringContaining('EDTF'),
      specifiedByURL: 'https://www.loc.gov/standards/datetime/',
    })
    expect(data.type.fields).toContainEqual({ name: 'quote', description: 'The words.' })
  })
})

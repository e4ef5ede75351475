import http from 'node:http'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Operation } from '@/src/frontend/client/Operation'
import { queryApi } from '@/src/frontend/site/queryApi'

const question = {
  text: 'query Q($kind: String) { n }',
} as Operation<{ n: number }, { kind: string }>
const replies: Record<string, [number, string]> = {
  good: [200, '{"data":{"n":1}}'],
  refused: [400, '{"errors":[{"message":"x","extensions":{"code":"badCursor"}}]}'],
  otherSchema: [400, '{"errors":[{"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}'],
  limited: [429, '{"errors":[{"message":"slow down"}]}'],
  partial: [200, '{"data":{"n":1},"errors":[{"message":"x"}]}'],
  html: [502, '<html>'],
}
const server = http.createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += chunk))
  request.on('end', () => {
    const [status, text] = replies[JSON.parse(body).variables.kind] ?? [500, '']
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(text)
  })
})

describe('the reader pages asking the public API', () => {
  beforeAll(async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (typeof address !== 'object' || !address) throw new Error('no address')
    process.env.KUNYE_INTERNAL_URL = `http://127.0.0.1:${address.port}/`
  })
  afterAll(async () => {
    delete process.env.KUNYE_INTERNAL_URL
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  it('get the data of a good answer', async () => {
    expect(await queryApi(question, { kind: 'good' })).toEqual({ ok: true, data: { n: 1 } })
  })

  it.each([
    ['refused', 'refused'],
    ['otherSchema', 'down'],
    ['limited', 'down'],
    ['partial', 'down'],
    ['html', 'down'],
  ])('are told %s as %s, without a throw', async (kind, problem) => {
    expect(await queryApi(question, { kind })).toEqual({ ok: false, problem })
  })

  it('are told of an API that is down', async () => {
    const origin = process.env.KUNYE_INTERNAL_URL
    process.env.KUNYE_INTERNAL_URL = 'http://127.0.0.1:1'
    expect(await queryApi(question, { kind: 'good' })).toEqual({ ok: false, problem: 'down' })
    process.env.KUNYE_INTERNAL_URL = origin
  })
})

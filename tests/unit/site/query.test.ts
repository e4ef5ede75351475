import http from 'node:http'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { z } from 'zod'
import { query } from '@/src/site/api/query'

const question = { document: '{ n }', answer: z.object({ n: z.number() }) }
const replies: Record<string, [number, string]> = {
  good: [200, '{"data":{"n":1}}'],
  otherShape: [200, '{"data":{"n":"1"}}'],
  refused: [400, '{"errors":[{"message":"badCursor"}]}'],
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

describe('asking the public API', () => {
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

  it('gives the data of a good answer', async () => {
    expect(await query(question, { kind: 'good' })).toEqual({ ok: true, data: { n: 1 } })
  })

  it.each([
    ['otherShape', 'unusable'],
    ['refused', 'refused'],
    ['limited', 'unusable'],
    ['partial', 'unusable'],
    ['html', 'unreachable'],
  ])('tells %s as %s, without throwing', async (kind, problem) => {
    expect(await query(question, { kind })).toEqual({ ok: false, problem })
  })

  it('tells an API that is down', async () => {
    const origin = process.env.KUNYE_INTERNAL_URL
    process.env.KUNYE_INTERNAL_URL = 'http://127.0.0.1:1'
    expect(await query(question)).toEqual({ ok: false, problem: 'unreachable' })
    process.env.KUNYE_INTERNAL_URL = origin
  })
})

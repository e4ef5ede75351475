import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { addressAllowed } from '@/src/editorial/webhooks/address'
import { postOnce, type Found } from '@/src/editorial/webhooks/postOnce'
import { openReceiver, type Receiver } from '@/tests/support/receiver'

/** `inner` must never be reached. `outer` stands for the public net: a second loopback address that counts as public. */
let inner: Receiver
let outer: Receiver
let inner6: Receiver | null = null
const OUTER = '127.0.0.2'
const publicOnly = (address: string) => address === OUTER || addressAllowed(address, false)
const message = { headers: { 'content-type': 'application/json' }, body: '{}' }
const post = (url: string, extra: object = {}) =>
  postOnce(new URL(url), { ...message, mayReach: publicOnly, ...extra })
const names =
  (...answers: Found[][]) =>
  async () =>
    answers.shift() ?? []
const at = (address: string): Found => ({ address, family: address.includes(':') ? 6 : 4 })

beforeAll(async () => {
  inner = await openReceiver()
  outer = await openReceiver(OUTER)
  inner6 = await openReceiver('::1').catch(() => null)
})
afterAll(() => Promise.all([inner.close(), outer.close(), inner6?.close()]))
beforeEach(() => {
  for (const one of [inner, outer, inner6]) if (one) one.log.length = 0
  outer.answer = null
  outer.headers = {}
})
const untouched = () => {
  expect(inner.log).toEqual([])
  expect(inner6?.log ?? []).toEqual([])
}

describe('T23: a message never reaches this machine or a private network', () => {
  it.each([
    ['127.0.0.1', 'privateAddress'],
    ['0.0.0.0', 'privateAddress'],
    ['2130706433', 'privateAddress'],
    ['0x7f.1', 'privateAddress'],
    ['017700000001', 'privateAddress'],
    ['127.1', 'privateAddress'],
    ['localhost', 'privateAddress'],
    ['169.254.169.254', 'privateAddress'],
    ['100.64.0.1', 'privateAddress'],
    ['10.0.0.1', 'privateAddress'],
    ['[::ffff:127.0.0.1]', 'privateAddress'],
    ['[::ffff:7f00:1]', 'privateAddress'],
    ['[64:ff9b::7f00:1]', 'privateAddress'],
    ['[fe80::1]', 'privateAddress'],
    ['[fd00::1]', 'privateAddress'],
  ])('not as http://%s', async (host, problem) => {
    expect(await post(`http://${host}:${inner.port}/`)).toEqual({
      ok: false,
      statusCode: null,
      problem,
    })
    untouched()
  })
  it('not as http://localhost.', async () => {
    // Some resolvers know this name and some do not.
    const { ok, problem } = await post(`http://localhost.:${inner.port}/`)
    expect(ok).toBe(false)
    expect(problem).toMatch(/^(privateAddress|ENOTFOUND|EAI_AGAIN)$/)
    untouched()
  })
  it('not as http://[::1]', async () => {
    const port = inner6?.port ?? inner.port
    expect(await post(`http://[::1]:${port}/`)).toMatchObject({ problem: 'privateAddress' })
    untouched()
  })
  it('not by a name that leads there', async () => {
    const url = `http://kanca.ornek.test:${inner.port}/`
    const resolve = names([at('127.0.0.1')])
    expect(await post(url, { resolve })).toMatchObject({ problem: 'privateAddress' })
    untouched()
  })
  it('not by a name with one public and one inner address', async () => {
    const url = `http://kanca.ornek.test:${inner.port}/`
    const resolve = names([at(OUTER), at('127.0.0.1')])
    expect(await post(url, { resolve })).toMatchObject({ problem: 'privateAddress' })
    untouched()
    expect(outer.log).toEqual([])
  })
  it('not by DNS rebinding: the name is asked once and the checked address is spoken to', async () => {
    const asked: string[] = []
    const later = names([at(OUTER)], [at('127.0.0.1')], [at('127.0.0.1')])
    const resolve = (host: string) => {
      asked.push(host)
      return later()
    }
    const url = `http://kanca.ornek.test:${outer.port}/`
    expect(await post(url, { resolve })).toEqual({ ok: true, statusCode: 200, problem: null })
    expect(asked).toEqual(['kanca.ornek.test'])
    expect(outer.log.map(({ headers }) => headers.host)).toEqual([`kanca.ornek.test:${outer.port}`])
    untouched()
  })
  it.each([301, 302, 303, 307, 308])('not by a redirect (%i)', async (status) => {
    outer.answer = () => status
    outer.headers = { location: inner.url }
    expect(await post(outer.url)).toEqual({ ok: false, statusCode: status, problem: 'redirect' })
    expect(outer.log).toHaveLength(1)
    untouched()
  })
})

describe('one attempt', () => {
  it('is taken by 2xx only', async () => {
    outer.answer = () => 204
    expect(await post(outer.url)).toEqual({ ok: true, statusCode: 204, problem: null })
    for (const status of [400, 410, 500]) {
      outer.answer = () => status
      expect(await post(outer.url)).toEqual({ ok: false, statusCode: status, problem: 'status' })
    }
  })
  it('says by a code what the network said', async () => {
    const closed = await openReceiver(OUTER)
    await closed.close()
    expect(await post(closed.url)).toMatchObject({ ok: false, problem: 'ECONNREFUSED' })
    const nowhere = { resolve: names([]) }
    expect(await post('http://yok.ornek.test/', nowhere)).toMatchObject({ problem: 'ENOTFOUND' })
  })
  it('ends when its time is over, while the name is looked up too', async () => {
    const resolve = () => new Promise<Found[]>(() => undefined)
    const answer = await post('http://yavas.ornek.test/', { resolve, timeoutMs: 20 })
    expect(answer).toEqual({ ok: false, statusCode: null, problem: 'timeout' })
  })
})

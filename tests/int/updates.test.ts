import { request as ask, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openPublicApi, type PublicApi } from '@/tests/support/publicApi'

let api: PublicApi
beforeAll(async () => {
  api = await openPublicApi(true, { streams: { most: 4, mostOfOne: 3 } })
})
afterAll(() => api.close())

type Stream = { response: IncomingMessage; text(): string; close(): void }
const once = (url: string, headers: Record<string, string>): Promise<Stream> =>
  new Promise((resolve, reject) => {
    const request = ask(`${url}/updates`, { headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (more: string) => void (text += more))
      response.on('error', () => undefined)
      resolve({ response, text: () => text, close: () => request.destroy() })
    })
    request.on('error', reject).end()
  })
/** Asks again while nothing is heard yet. */
async function open(headers: Record<string, string> = {}, url = api.url): Promise<Stream> {
  for (let tries = 0; tries < 200; tries += 1) {
    const stream = await once(url, headers)
    if (stream.response.headers['retry-after'] !== '3') return stream
    stream.close()
    await sleep(50)
  }
  throw new Error('nothing is heard')
}
async function until(fits: () => boolean): Promise<void> {
  const begun = performance.now()
  while (!fits()) {
    if (performance.now() - begun > 15_000) throw new Error('not heard')
    await sleep(5)
  }
}
const ids = (text: string) => [...text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id ?? '')
const write = (id: string, slug = id) =>
  api.db
    .collection<{ _id: string }>('persons')
    .replaceOne({ _id: id }, { slug, foldKeys: [] }, { upsert: true })
const told = (stream: Stream, id: string) => () => stream.text().includes(`"persons:${id}"`)

describe('/updates', () => {
  it('tells what changed, and again from where somebody was, on this process and on another', async () => {
    const first = await open()
    expect(first.response.statusCode).toBe(200)
    expect(first.response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'access-control-allow-origin': '*',
    })
    await write('bir')
    await until(told(first, 'bir'))
    first.close()
    const last = ids(first.text()).at(-1) ?? ''
    await write('iki')
    await write('uc')
    const again = await open({ 'last-event-id': last })
    await until(told(again, 'uc'))
    expect(again.text()).toContain('"persons:iki"')
    expect(again.text()).not.toContain('"persons:bir"')
    again.close()
    // One that was not there when it happened reads the database's own log.
    const other = await openPublicApi()
    const late = await open({ 'last-event-id': last }, other.url)
    await until(told(late, 'uc'))
    expect(late.text()).not.toContain('reset')
    expect(ids(late.text()).slice(-2)).toEqual(ids(again.text()).slice(-2))
    await write('dort')
    await until(told(late, 'dort'))
    other.delivery.endStreams()
    await until(() => late.response.complete)
    await other.close()
  })

  it.each(['1-1', 'başka', '9999999999', '9999999999-1'])(
    'begins anew where it knows no “%s”',
    async (last) => {
      const stream = await open({ 'last-event-id': Buffer.from(last).toString('latin1') })
      await until(() => stream.text().includes('event: reset'))
      expect(ids(stream.text())).toHaveLength(1)
      await write('bes')
      await until(told(stream, 'bes'))
      stream.close()
    },
  )

  it('has so many places, and so many for one address', async () => {
    const mine = { 'x-kunye-client': '192.0.2.1' }
    const held = [await open(mine), await open(mine), await open(mine)]
    const refused = await open(mine)
    expect([refused.response.statusCode, refused.response.headers['retry-after']]).toEqual([
      503,
      '30',
    ])
    const stranger = await open({ 'x-kunye-client': '192.0.2.2' })
    expect(stranger.response.statusCode).toBe(200)
    const full = await open({ 'x-kunye-client': '192.0.2.3' })
    expect(full.response.statusCode).toBe(503)
    held[0]?.close()
    let place = await open(mine)
    for (let tries = 0; place.response.statusCode === 503 && tries < 100; tries += 1) {
      place = await open(mine)
    }
    expect(place.response.statusCode).toBe(200)
    for (const one of [...held, stranger, place]) one.close()
  })

  it('ends its streams when the process does, and takes no more', async () => {
    const stream = await open({ 'x-kunye-client': '192.0.2.9' })
    api.delivery.endStreams()
    await until(() => stream.response.complete)
    expect((await once(api.url, {})).response.statusCode).toBe(503)
  })
})

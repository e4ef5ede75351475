import { createServer, type IncomingMessage, request as open, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from '@jest/globals'

import { inTurn, turns } from '@/src/platform/server/inTurn'
import { boundBody } from '@/src/platform/server/request'

describe('long texts in turn', () => {
  it('go one after the other in the order in which they came; so many wait, no more', async () => {
    const line = turns(2)
    const order: string[] = []
    const go = async (who: string) => {
      const leave = await line.enter()
      order.push(leave ? who : `${who} refused`)
      return leave
    }
    const first = await go('first')
    const [second, third] = [go('second'), go('third')]
    await go('fourth')
    expect(order).toEqual(['first', 'fourth refused'])
    first?.()
    // Given back twice (the answer ended, and its connection): that is one turn.
    first?.()
    const leave = await second
    expect(order).toEqual(['first', 'fourth refused', 'second'])
    leave?.()
    ;(await third)?.()
    expect(order).toEqual(['first', 'fourth refused', 'second', 'third'])
    expect(await line.enter()).not.toBeNull()
  })
})

describe('a body that does not say how long it is', () => {
  let close = (): unknown => undefined
  afterEach(() => void close())

  type Work = (request: IncomingMessage, response: ServerResponse) => Promise<void>

  /** A server that bounds a body and passes it on in turn. Sends one in pieces; what `work` answered. */
  async function house(work: Work, given: (request: IncomingMessage) => void = () => undefined) {
    const server = createServer(async (request, response) => {
      const bounded = await boundBody(request, response, 10_000_000)
      if (!bounded) return
      given(bounded.request)
      await inTurn(bounded, response, work)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    close = () => (server.closeAllConnections(), server.close())
    const { port } = server.address() as AddressInfo
    return (bytes: number) =>
      new Promise<string>((resolve, reject) => {
        const headers = { 'transfer-encoding': 'chunked' }
        const sending = open({ port, method: 'POST', headers }, async (response) => {
          let text = ''
          for await (const chunk of response) text += String(chunk)
          resolve(text)
        })
        sending.on('error', reject)
        sending.end(Buffer.alloc(bytes, 'x'))
      })
  }

  const sizeOf = async (request: IncomingMessage): Promise<number> => {
    let size = 0
    for await (const chunk of request) size += chunk.length
    return size
  }

  it('is read once, however long', async () => {
    const bounded: IncomingMessage[] = []
    const passed: IncomingMessage[] = []
    const send = await house(
      async (request, response) => {
        passed.push(request)
        response.end(String(await sizeOf(request)))
      },
      (request) => bounded.push(request),
    )
    expect(await send(200_000)).toBe('200000')
    expect(passed[0] === bounded[0]).toBe(true)
  })

  it('waits for no long text where it is short', async () => {
    let finish = (): void => undefined
    let began = (): void => undefined
    const working = new Promise<void>((resolve) => (began = resolve))
    const send = await house(async (request, response) => {
      const size = await sizeOf(request)
      if (size > 100_000) {
        began()
        await new Promise<void>((resolve) => (finish = resolve))
      }
      response.end(String(size))
    })
    const long = send(200_000)
    await working
    const short = await Promise.race([send(1_000), setTimeout(1_000, 'it waits')])
    finish()
    expect([short, await long]).toEqual(['1000', '200000'])
  })
})

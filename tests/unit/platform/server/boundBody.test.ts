import { createServer, request as open, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boundBody } from '@/src/platform/server/request'

const MEGABYTE = Buffer.alloc(1_000_000, 'x')

/** The bad inputs F38 that only a server can try: bodies without end. */
describe('F38: a body on its way to the editorial API', () => {
  let server: Server
  let port: number
  /** What the server said of the last one, and read of it: a sender who goes on writing may miss the answer. */
  let refused: { status: number; bytes: number } | undefined

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const bounded = await boundBody(request, response, 10_000_000)
      refused = bounded
        ? undefined
        : { status: response.statusCode, bytes: request.socket.bytesRead }
      if (!bounded) return
      let size = 0
      for await (const chunk of bounded.request) size += chunk.length
      response.end(String(size))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  /** Writes megabytes until the answer is there; says how many were taken and what was answered. */
  const send = (megabytes: number, headers: Record<string, string | number>) =>
    new Promise<{ status: number; text: string }>((resolve) => {
      let sent = 0
      let answered = false
      const asked = open({ port, method: 'POST', headers }, (response) => {
        answered = true
        let text = ''
        response.on('data', (chunk) => (text += String(chunk)))
        response.on('end', () => {
          asked.destroy()
          resolve({ status: response.statusCode ?? 0, text })
        })
      })
      asked.on('error', () => resolve({ status: 0, text: '' }))
      const write = (): void => {
        if (answered || sent === megabytes) return void asked.end()
        sent += 1
        if (asked.write(MEGABYTE)) setImmediate(write)
        else asked.once('drain', write)
      }
      if (megabytes === 0) asked.flushHeaders()
      else write()
    })

  it('of an endless chunked kind is not read beyond 10 MB', async () => {
    const { status } = await send(1_000, { 'transfer-encoding': 'chunked' })
    expect([413, 0]).toContain(status)
    expect(refused?.status).toBe(413)
    expect(refused?.bytes).toBeLessThan(12_000_000)
  })

  it('is not read at all when it says that it is too long', async () => {
    const { status, text } = await send(0, { 'content-length': 1_000_000_000 })
    expect(status).toBe(413)
    expect(text).toMatch(/bodyTooLarge.*10 MB/)
    expect(refused?.bytes).toBeLessThan(10_000)
  })

  it('goes on whole when it is not, chunked or not', async () => {
    const chunked = await send(2, { 'transfer-encoding': 'chunked' })
    expect(chunked).toMatchObject({ status: 200, text: '2000000' })
    const counted = await send(2, { 'content-length': 2_000_000 })
    expect(counted).toMatchObject({ status: 200, text: '2000000' })
  })
})

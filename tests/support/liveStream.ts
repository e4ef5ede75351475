import http, { type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

import { answerLive } from '@/src/editorial/live/answerLive'
import type { Hub } from '@/src/editorial/live/Hub'
import { openHub } from '@/src/editorial/live/openHub'

const PATIENCE_MS = 10_000

/** One open `GET /api/live`, and what it said so far. */
export type LiveStream = {
  status: number
  headers: http.IncomingHttpHeaders
  text(): string
  /** Resolves with the milliseconds it took until the text fits. */
  until(fits: (text: string) => boolean): Promise<number>
  /** Resolves when the server has ended it. */
  ended: Promise<void>
  close(): void
}

/** A hub and the door to it on a port of its own, as the server has them. */
export async function serveLive(payload: Payload, options: Parameters<typeof openHub>[1] = {}) {
  const hub: Hub = openHub(payload, options)
  const answer = answerLive(payload, hub)
  const server: Server = http.createServer((request, response) => {
    void answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.address() as AddressInfo
  const once = (headers: Record<string, string>): Promise<LiveStream> =>
    new Promise((resolve, reject) => {
      const request = http.get({ port, path: '/api/live', headers, agent: false }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (more: string) => void (text += more))
        const until = async (fits: (text: string) => boolean) => {
          const begun = performance.now()
          while (!fits(text)) {
            if (performance.now() - begun > PATIENCE_MS) throw new Error(`not heard: ${text}`)
            await sleep(2)
          }
          return performance.now() - begun
        }
        resolve({
          ...{ status: response.statusCode ?? 0, headers: response.headers },
          ...{ text: () => text, until, close: () => request.destroy() },
          ended: new Promise((done) => response.once('close', () => done())),
        })
      })
      request.once('error', reject)
    })
  const open = (token?: string): Promise<LiveStream> =>
    once(token ? { authorization: `JWT ${token}` } : {})
  const stop = async () => {
    await hub.stop()
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { hub, open, once, stop }
}

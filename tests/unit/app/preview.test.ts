import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { NextRequest } from 'next/server'

import { GET } from '@/src/app/(site)/onizleme/[id]/gorsel/[name]/route'

const ID = '6b0611f7411d18cc94696b36'
const TOKEN = 'a'.repeat(43)
const NAME = `${'0'.repeat(32)}-960.webp`
const PAGE = `http://haber.test/onizleme/${ID}`

describe('a picture of a preview', () => {
  let half: Server
  const asked: string[] = []
  beforeAll(async () => {
    half = createServer(({ url, headers }, response) => {
      asked.push(`${url} ${headers.authorization}`)
      const isOpen = headers.authorization === `Preview ${TOKEN}`
      response.writeHead(isOpen ? 200 : 401, { 'content-type': 'image/webp' }).end('resim')
    })
    await new Promise<void>((resolve) => half.listen(0, '127.0.0.1', resolve))
    process.env.KUNYE_INTERNAL_URL = `http://127.0.0.1:${(half.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    delete process.env.KUNYE_INTERNAL_URL
    half.closeAllConnections()
    await new Promise((resolve) => half.close(resolve))
  })
  const picture = (name: string, token?: string) =>
    GET(
      new NextRequest(`${PAGE}/gorsel/x`, {
        headers: token ? { cookie: `kunye-onizleme=${token}` } : {},
      }),
      { params: Promise.resolve({ name }) },
    )

  it('is fetched with the token of the open preview, and kept by nobody', async () => {
    const answer = await picture(NAME, TOKEN)
    expect([answer.status, await answer.text()]).toEqual([200, 'resim'])
    expect(answer.headers.get('content-type')).toBe('image/webp')
    expect(answer.headers.get('cache-control')).toBe('no-store, private')
    expect(asked).toEqual([`/media/${NAME} Preview ${TOKEN}`])
  })

  it('is not there without one, with a wrong one, or under another name', async () => {
    asked.length = 0
    expect((await picture(NAME)).status).toBe(404)
    expect((await picture('../../graphql', TOKEN)).status).toBe(404)
    expect(asked).toEqual([])
    expect((await picture(NAME, 'b')).status).toBe(404)
  })
})

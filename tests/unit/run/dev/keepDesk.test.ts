import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from '@jest/globals'
import { deskFrames, nameDesk } from '@/src/run/dev/keepDesk'

const frame = (text: string) => Buffer.from([0x81, text.length, ...Buffer.from(text)])
const REFRESH = '{"type":"serverComponentChanges","hmrVersion":"12"}'
const KEPT = '{"type":"turbopack-message","data":[],"hmrVersion":"12"}'
const BUILT = '{"type":"built","hash":"12","errors":[],"warnings":[]}'

describe('deskFrames', () => {
  it('makes of a refresh an update of nothing, whose length its head tells', () => {
    const through = deskFrames(() => false)
    expect(through(frame(REFRESH))).toEqual(frame(KEPT))
  })

  it('joins a head and its text', () => {
    const through = deskFrames(() => false)
    const sent = [REFRESH, BUILT].flatMap((text) => [
      through(frame(text).subarray(0, 2)),
      through(frame(text).subarray(2)),
    ])
    expect(Buffer.concat(sent)).toEqual(Buffer.concat([frame(KEPT), frame(BUILT)]))
  })

  it('lets a refresh through where a screen changed, and everything else to the byte', () => {
    expect(deskFrames(() => true)(frame(REFRESH))).toEqual(frame(REFRESH))
    const through = deskFrames(() => false)
    const binary = Buffer.from([0x82, 3, 1, 2, 3])
    const long = Buffer.alloc(70_000, 7)
    expect([frame(BUILT), binary, long].map(through)).toEqual([frame(BUILT), binary, long])
  })
})

describe('nameDesk', () => {
  const named = (url: string, headers: Record<string, string> = {}, method = 'GET') => {
    const request = { url, method, headers: { ...headers } } as unknown as IncomingMessage
    nameDesk(request)
    return request.headers['x-nextjs-request-id']
  }

  it('names pages of the admin, each its own', () => {
    const [one, other] = [named('/admin'), named('/admin/collections/articles?limit=1')]
    expect(one).toMatch(/^desk-/)
    expect(other).toMatch(/^desk-/)
    expect(one).not.toBe(other)
  })

  it('names nothing else', () => {
    expect(named('/')).toBeUndefined()
    expect(named('/administration')).toBeUndefined()
    expect(named('/admin', {}, 'POST')).toBeUndefined()
    expect(named('/admin', { rsc: '1' })).toBeUndefined()
  })
})

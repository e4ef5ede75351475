import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from '@jest/globals'

import {
  adminPolicy,
  DATA_POLICY,
  SCRIPT_POLICY,
  scriptPolicy,
} from '@/src/platform/server/scriptPolicy'

const POLICY = 'content-security-policy'

/** The policy that the answer gets, and what Next is told of it. */
const answered = (path: string[], headers: Record<string, string> = {}) => {
  const request = new IncomingMessage(new Socket())
  Object.assign(request.headers, { host: 'haber.test', ...headers })
  const response = new ServerResponse(request)
  scriptPolicy(path, request, response, 'https://haber.test')
  return { sent: String(response.getHeader(POLICY)), told: request.headers }
}
const nonceIn = (policy: string) => /'nonce-([\w-]+)'/.exec(policy)?.[1]

describe('The policy of what Next answers', () => {
  it.each([[['admin']], [['admin', 'login']], [['admin', 'yok', 'a.b']]])(
    'lets scripts of this answer run on %j, each with a nonce of its own',
    (path) => {
      const first = answered(path)
      expect(first.told[POLICY]).toBe(first.sent)
      expect(nonceIn(first.sent)).toMatch(/^[\w-]{22}$/)
      expect(nonceIn(answered(path).sent)).not.toBe(nonceIn(first.sent))
    },
  )

  it.each([
    [['api', 'articles']],
    [['_next', 'data', 'a.json']],
    [['onizleme', 'a', 'oturum']],
    [[]],
  ])('lets nothing at all run in %j', (path) => {
    const { sent, told } = answered(path)
    expect(sent).toBe(DATA_POLICY)
    expect(sent).toContain("default-src 'none'")
    expect(told[POLICY]).toBeUndefined()
  })

  it('lets a script of ours that a thread runs load the rest of itself and ask this newsroom, and nothing else', () => {
    const { sent, told } = answered(['_next', 'static', 'a.js'])
    expect(sent).toBe(SCRIPT_POLICY)
    expect(sent.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]),
    )
    expect(sent).not.toMatch(/unsafe|data:|blob:|https?:/)
    expect(told[POLICY]).toBeUndefined()
  })

  it('takes no word of a client on it', () => {
    const asked = "script-src 'nonce-benim' 'unsafe-eval'"
    for (const name of [POLICY, `${POLICY}-report-only`]) {
      for (const path of [['admin'], ['api', 'users']]) {
        const { sent, told } = answered(path, { [name]: asked })
        expect(JSON.stringify([sent, told])).not.toContain('benim')
      }
    }
  })

  it('names no address but its own, and the configured one where it is asked by another name', () => {
    expect(answered(['admin']).sent).not.toContain('haber.test')
    const { sent } = answered(['admin'], { host: 'localhost:3000' })
    expect(sent.split('; ').filter((directive) => directive.includes('https:'))).toEqual([
      "img-src 'self' data: blob: https://haber.test",
    ])
  })

  it('knows eval and foreign addresses in development at most', () => {
    expect(adminPolicy('abc')).not.toMatch(/unsafe-eval|https?:|ws:|\*/)
    expect(adminPolicy('abc').split('; ')).toContain("script-src 'self' 'nonce-abc'")
  })
})

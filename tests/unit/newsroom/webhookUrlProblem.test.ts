import { describe, expect, it } from '@jest/globals'

import { webhookUrlProblem } from '@/src/newsroom/webhookUrlProblem'

describe('the address of a receiver', () => {
  it.each([
    ...['', 'ornek.test', 'http://ornek.test/', 'file:///etc/passwd', 'gopher://ornek.test'],
    ...['https://127.0.0.1/', 'https://[::1]/', 'https://2130706433/', 'https://0x7f.1/'],
    ...['https://localhost/', 'https://localhost./', 'https://a.localhost/', 'https://0.0.0.0/'],
    ...['https://169.254.169.254/', 'https://[::ffff:127.0.0.1]/', 'https://[64:ff9b::7f00:1]/'],
    ...['https://ada:gizli@ornek.test/', 'https://ornek.test/#x'],
  ])('is not %s', (url) => {
    expect(webhookUrlProblem(url, false)).toMatchObject({ tr: expect.any(String) })
  })
  it('is a public one over https, or one’s own where that is configured', () => {
    expect(webhookUrlProblem('https://ornek.test:8443/kanca?a=1', false)).toBeNull()
    expect(webhookUrlProblem('http://10.0.0.5/kanca', true)).toBeNull()
    expect(webhookUrlProblem('http://localhost:8080/', true)).toBeNull()
    expect(webhookUrlProblem('http://169.254.169.254/', true)).not.toBeNull()
  })
})

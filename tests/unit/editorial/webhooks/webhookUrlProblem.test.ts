import { describe, expect, it } from '@jest/globals'

import { webhookUrlProblem } from '@/src/editorial/webhooks/address'

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
  it.each([
    ...[1, 21, 22, 23, 25, 53, 110, 143, 389, 445, 465, 587, 873, 993, 995],
    ...[2049, 3306, 5060, 5432, 6000, 6379, 6667, 9200, 11211, 27017],
  ])('has no port of another service: %s', (port) => {
    for (const host of ['ornek.test', '8.8.8.8', '[2606:4700::1111]']) {
      expect(webhookUrlProblem(`https://${host}:${port}/kanca`, false)?.en).toContain(`${port}`)
    }
    expect(webhookUrlProblem(`http://10.0.0.5:${port}/`, true)).not.toBeNull()
  })
  it.each([443, 80, 8080, 8443, 3000, 65535])('may have a port like %s', (port) => {
    expect(webhookUrlProblem(`https://ornek.test:${port}/kanca`, false)).toBeNull()
  })
  it('is a public one over https, or one’s own where that is configured', () => {
    expect(webhookUrlProblem('https://ornek.test:8443/kanca?a=1', false)).toBeNull()
    expect(webhookUrlProblem('http://10.0.0.5/kanca', true)).toBeNull()
    expect(webhookUrlProblem('http://localhost:8080/', true)).toBeNull()
    expect(webhookUrlProblem('http://169.254.169.254/', true)).not.toBeNull()
  })
})

import { describe, expect, it } from '@jest/globals'

import { seal, unseal } from '@/src/editorial/webhooks/secrets'

const SECRET = 'bir-evin-gizli-sozu-otuz-iki-harften-uzun'

describe('a sealed text', () => {
  it('opens with the secret that closed it, and says nothing from outside', () => {
    const sealed = seal('whsec_İĞÜ', SECRET)
    expect(sealed).not.toContain('whsec')
    expect(Buffer.from(sealed, 'base64').toString('utf8')).not.toContain('whsec')
    expect(seal('whsec_İĞÜ', SECRET)).not.toBe(sealed)
    expect(unseal(sealed, SECRET)).toBe('whsec_İĞÜ')
  })
  it('does not open with another secret, nor after a change, nor when it never was one', () => {
    const sealed = seal('whsec_x', SECRET)
    const bytes = Buffer.from(sealed, 'base64')
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1
    expect(unseal(sealed, `${SECRET}!`)).toBeNull()
    expect(unseal(bytes.toString('base64'), SECRET)).toBeNull()
    expect(unseal('', SECRET)).toBeNull()
  })
})

import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'

import { parseEnv } from '@/src/platform/env'

const problem = (PAYLOAD_SECRET: string): string => {
  try {
    parseEnv({ PAYLOAD_SECRET })
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

describe('a secret of too little variety', () => {
  it.each([
    'a'.repeat(64),
    'changeme'.repeat(8),
    'change-me-change-me-change-me-change-me',
    'ab'.repeat(30),
    '0123456789'.repeat(4),
    'abcdefghijklmnopqrstuvwxyz0123456789',
    'Passw0rd!Passw0rd!Passw0rd!Passw0rd!',
    'değiştirdeğiştirdeğiştirdeğiştir',
    'qwertyuiopasdfghjklzxcvbnmqwertyuiop',
    'please-change-this-secret-to-a-long-one',
  ])('is refused however long it is, and not repeated: %s', (secret) => {
    expect(problem(secret)).toMatch(/PAYLOAD_SECRET: tahmin edilebilir/)
    expect(problem(secret)).not.toContain(secret)
  })

  it('is none of those that are made by chance', () => {
    const made = Array.from({ length: 1_000 }, () => [
      ...[randomBytes(16).toString('hex'), randomBytes(32).toString('hex')],
      ...[randomBytes(24).toString('base64'), randomBytes(24).toString('base64url')],
    ])
    expect(made.flat().filter((secret) => problem(secret) !== '')).toEqual([])
  })
})

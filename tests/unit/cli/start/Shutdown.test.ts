import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { publicUrlFor } from '@/src/cli/start/publicUrlFor'
import { refuseUnreadyProduction } from '@/src/cli/start/refuseUnreadyProduction'
import { Shutdown } from '@/src/cli/start/Shutdown'

describe('A shutdown', () => {
  it('stops in the reverse order of the start, once, whatever fails', async () => {
    const shutdown = new Shutdown()
    const stopped: string[] = []
    await shutdown.add(async () => stopped.push('database'))
    await shutdown.add(async () => stopped.push('server'))
    await Promise.all([shutdown.run(), shutdown.run()])
    expect(stopped).toEqual(['server', 'database'])
  })

  it('also stops what was just being started when it began', async () => {
    const shutdown = new Shutdown()
    await shutdown.run()
    expect(shutdown.signal.aborted).toBe(true)
    let stopped = false
    await shutdown.add(async () => (stopped = true))
    expect(stopped).toBe(true)
  })
})

describe('Production', () => {
  const given = {
    mode: 'production' as const,
    KUNYE_DATA_DIR: '.data',
    DATABASE_URI: 'mongodb://h/kunye?replicaSet=rs0',
    PAYLOAD_SECRET: 'a-secret-for-tests-of-thirty-two-characters',
    KUNYE_PUBLIC_URL: 'https://haber.test',
    KUNYE_AUDIT_KEY: generateKeyPairSync('ed25519').privateKey.export({
      ...{ type: 'pkcs8', format: 'pem' },
    }) as string,
  }
  const needed = ['DATABASE_URI', 'PAYLOAD_SECRET', 'KUNYE_AUDIT_KEY', 'KUNYE_PUBLIC_URL'] as const

  it('starts only with a database, a secret, a public address and a key for the audit log of its own', async () => {
    await expect(refuseUnreadyProduction(given)).resolves.toBeUndefined()
    for (const name of needed) {
      const without = { ...given, [name]: undefined }
      await expect(refuseUnreadyProduction(without)).rejects.toThrow(name)
    }
    const broken = { ...given, KUNYE_AUDIT_KEY: 'MC4CAQ' }
    await expect(refuseUnreadyProduction(broken)).rejects.toThrow(/KUNYE_AUDIT_KEY/)
  })

  it('asks a demo for none of them', async () => {
    const nothing = Object.fromEntries(needed.map((name) => [name, undefined]))
    const demo = { ...given, ...nothing, mode: 'demo' as const }
    await expect(refuseUnreadyProduction(demo)).resolves.toBeUndefined()
  })
})

describe('The address that is printed', () => {
  it('is one that can be typed', () => {
    expect(publicUrlFor('127.0.0.1', 3000)).toBe('http://127.0.0.1:3000')
    expect(publicUrlFor('0.0.0.0', 3000)).toBe('http://localhost:3000')
    expect(publicUrlFor('::1', 3000)).toBe('http://[::1]:3000')
  })
})

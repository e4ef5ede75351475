import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { publicUrlFor } from '@/src/run/start/claimPort'
import { refuseUnreadyProduction } from '@/src/run/start/startNewsroom'
import { Shutdown } from '@/src/run/start/signals'

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
  const place = { mode: 'production' as const, KUNYE_DATA_DIR: '.data' }
  const { privateKey } = generateKeyPairSync('ed25519')
  const KUNYE_AUDIT_KEY = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))

  it('starts only with a key for the audit log that can be read', async () => {
    await expect(refuseUnreadyProduction({ ...place, KUNYE_AUDIT_KEY })).resolves.toBeUndefined()
    const broken = { ...place, KUNYE_AUDIT_KEY: 'MC4CAQ' }
    await expect(refuseUnreadyProduction(broken)).rejects.toThrow(/KUNYE_AUDIT_KEY/)
  })

  it('asks a demo for none', async () => {
    const demo = { ...place, mode: 'demo' as const, KUNYE_AUDIT_KEY: undefined }
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

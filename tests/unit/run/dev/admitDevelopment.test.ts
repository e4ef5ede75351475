import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { OF_PRODUCTION } from '@/src/platform/env'
import { admitDevelopment, isLoopback } from '@/src/run/dev/admitDevelopment'

const NAMES = ['KUNYE_MODE', ...OF_PRODUCTION]
const before = Object.fromEntries(NAMES.map((name) => [name, process.env[name]]))
beforeEach(() => NAMES.forEach((name) => delete process.env[name]))
afterAll(() => {
  for (const name of NAMES) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
})

describe('admitDevelopment', () => {
  it('admits a demo on this machine', async () => {
    await expect(admitDevelopment({ mode: 'demo', HOST: '127.0.0.1' })).resolves.toBeUndefined()
  })

  it.each([
    ['production', 'KUNYE_MODE', 'production'],
    // Also where somebody calls it a demo, and where it is empty.
    ['demo', 'DATABASE_URI', 'mongodb://127.0.0.1:1/kunye'],
    ['demo', 'PAYLOAD_SECRET', ''],
  ] as const)('refuses in the mode %s, naming %s', async (mode, name, value) => {
    process.env[name] = value
    await expect(admitDevelopment({ mode, HOST: '127.0.0.1' })).rejects.toThrow(
      new RegExp(`üretimde çalışmaz, ama [^:]*${name}`),
    )
  })

  it('refuses to be open to other machines', async () => {
    for (const HOST of ['0.0.0.0', '::', '192.168.1.5', 'haber.example', '127.evil.example']) {
      await expect(admitDevelopment({ mode: 'demo', HOST })).rejects.toThrow(`HOST=${HOST}`)
    }
  })

  it('knows the names of this machine for itself', () => {
    expect(['localhost', '::1', '127.0.0.1', '127.9.9.9'].filter(isLoopback)).toHaveLength(4)
  })
})

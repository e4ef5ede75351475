import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'

import { publicKeyText } from '@/src/editorial/audit/checkpoint'
import { makeHandOver, retiredKeys } from '@/src/editorial/audit/handOver'
import { parseEnv } from '@/src/platform/env'

const key = () => generateKeyPairSync('ed25519').privateKey
const [first, second, third, foreign] = [key(), key(), key(), key()]
const at = (until: number) => ({ until, untilHash: `h${until}` })
const until = (found: ReturnType<typeof retiredKeys>, of: ReturnType<typeof key>) =>
  found.get(publicKeyText(of))?.until

describe('a changed key of the audit log', () => {
  it('leads back from the newest key over every hand-over, each to where it ended', () => {
    const stored = [makeHandOver(first, second, at(3)), makeHandOver(second, third, at(9))]
    const found = retiredKeys(stored, [publicKeyText(third)])
    expect([until(found, first), until(found, second)]).toEqual([3, 9])
    expect(retiredKeys(stored, [publicKeyText(second)]).size).toBe(1)
    expect(retiredKeys(stored, []).size).toBe(0)
  })

  it('does not come to be by who has one of the keys, none of them, or an old one', () => {
    const good = makeHandOver(first, second, at(3))
    const trusted = [publicKeyText(second)]
    const forged = [
      // By somebody who writes to the database: nobody with the new key has signed.
      { ...makeHandOver(foreign, foreign, at(3)), to: publicKeyText(second) },
      { ...good, from: publicKeyText(foreign) },
      { ...good, until: 99 },
      { ...good, untilHash: 'other' },
      { ...good, signedByNew: good.signedByOld },
      { ...good, signedByOld: '' },
      // A retired key takes nobody in for the time after it.
      makeHandOver(foreign, first, at(7)),
      null,
      'x',
    ]
    const found = retiredKeys([...forged, good], trusted)
    expect([...found.keys()]).toEqual([publicKeyText(first)])
    expect(until(found, first)).toBe(3)
  })

  it('is trusted by KUNYE_AUDIT_TRUST only as a whole public key', () => {
    const both = [publicKeyText(first), publicKeyText(second)]
    expect(parseEnv({ KUNYE_AUDIT_TRUST: both.join(', ') }).KUNYE_AUDIT_TRUST).toEqual(both)
    expect(parseEnv({}).KUNYE_AUDIT_TRUST).toEqual([])
    expect(() => parseEnv({ KUNYE_AUDIT_TRUST: 'MCowBQYDK2VwAyEA' })).toThrow(/KUNYE_AUDIT_TRUST/)
  })
})

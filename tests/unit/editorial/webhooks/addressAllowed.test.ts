import { describe, expect, it } from '@jest/globals'

import { addressAllowed } from '@/src/editorial/webhooks/address'

const SHUT = [
  ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '255.255.255.255', '224.0.0.1'],
  ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254'],
  ...['100.64.0.1', '100.127.255.255', '192.0.0.1', '198.18.0.1', '240.0.0.1', '192.0.2.1'],
  ...['::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', 'fe80::1', 'fec0::1'],
  ...['fc00::1', 'fd12:3456::1', 'ff02::1', '64:ff9b::7f00:1', '64:ff9b:1::1', '100::1'],
  ...['2002:7f00:1::', '2001::1', '2001:db8::1', '::ffff:0:127.0.0.1', '5f00::1', '4000::1'],
  ...['', 'localhost', 'a.b', '1.2.3'],
]
const OPEN = ['93.184.216.34', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111']
const OWN = ['127.0.0.1', '10.1.2.3', '192.168.0.1', '100.64.0.1', '::1', 'fd00::1']

describe('an address that a message may be sent to', () => {
  it.each(SHUT)('is not %s', (address) => {
    expect(addressAllowed(address, false)).toBe(false)
  })
  it.each(OPEN)('is %s', (address) => {
    expect(addressAllowed(address, false)).toBe(true)
  })
  it('is one of the own networks where that is configured, and never a metadata service', () => {
    expect(OWN.filter((address) => addressAllowed(address, true))).toEqual(OWN)
    const never = ['169.254.169.254', 'fe80::1', '0.0.0.0', '64:ff9b::7f00:1', '224.0.0.1']
    expect(never.filter((address) => addressAllowed(address, true))).toEqual([])
  })
})

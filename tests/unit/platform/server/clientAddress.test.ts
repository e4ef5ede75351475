import { describe, expect, it } from '@jest/globals'
import { clientAddress } from '@/src/platform/server/request'

describe('The address that a limit counts', () => {
  it('is the socket’s, whatever the client says, unless there is a proxy of ours', () => {
    expect(clientAddress('10.0.0.9', '1.1.1.1', 0)).toBe('10.0.0.9')
    expect(clientAddress('10.0.0.9', undefined, 0)).toBe('10.0.0.9')
  })

  it('is what the outermost trusted proxy saw, never what stands left of it', () => {
    expect(clientAddress('10.0.0.9', '6.6.6.6, 1.2.3.4', 1)).toBe('1.2.3.4')
    expect(clientAddress('10.0.0.9', '6.6.6.6, 1.2.3.4, 10.0.0.8', 2)).toBe('1.2.3.4')
    expect(clientAddress('10.0.0.9', ['6.6.6.6', '1.2.3.4'], 1)).toBe('1.2.3.4')
    expect(clientAddress('10.0.0.9', '1.2.3.4:5123', 1)).toBe('1.2.3.4')
  })

  it('falls back to the nearest it has when a proxy is missing', () => {
    expect(clientAddress('10.0.0.9', undefined, 2)).toBe('10.0.0.9')
  })

  it('counts IPv4 in its mapped form as IPv4, and IPv6 by its /64', () => {
    expect(clientAddress('::ffff:10.0.0.9', undefined, 0)).toBe('10.0.0.9')
    const one = clientAddress('2001:db8:1:2:3:4:5:6', undefined, 0)
    expect(one).toBe('2001:db8:1:2::/64')
    expect(clientAddress('2001:0db8:1:2::9', undefined, 0)).toBe(one)
    expect(clientAddress('2001:db8:1:3::9', undefined, 0)).not.toBe(one)
    expect(clientAddress('::1', undefined, 0)).toBe('0:0:0:0::/64')
  })

  it('puts everything that is no address into one counter', () => {
    expect(clientAddress('10.0.0.9', 'x'.repeat(50), 1)).toBe('unknown')
  })
})

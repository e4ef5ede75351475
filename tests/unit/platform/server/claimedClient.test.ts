import { describe, expect, it } from '@jest/globals'
import type { Words } from '@/src/language/words'
import { claimedClient, proxyWarning } from '@/src/platform/server/client'

describe('B11 a client that somebody in front names', () => {
  it.each([
    [{}, 0, null],
    [{ 'x-forwarded-for': '6.6.6.6, 1.2.3.4' }, 0, '1.2.3.4'],
    [{ 'x-forwarded-for': ['6.6.6.6', '1.2.3.4:5555'] as unknown as string }, 0, '1.2.3.4'],
    [{ 'x-forwarded-for': '2001:db8:1:2::9' }, 0, '2001:db8:1:2::/64'],
    [{ 'x-real-ip': '1.2.3.4' }, 0, '1.2.3.4'],
    [
      { forwarded: 'for=6.6.6.6;proto=http, for="[2001:db8:1:2::9]:4711";by=x' },
      0,
      '2001:db8:1:2::/64',
    ],
    [{ forwarded: 'proto=https;For=1.2.3.4' }, 0, '1.2.3.4'],
    // Nothing that could be an address is still somebody in front.
    [{ forwarded: 'for=_gizli' }, 0, 'unknown'],
    [{ 'x-forwarded-for': '' }, 0, 'unknown'],
    [{ 'x-forwarded-for': '1.2.3.4' }, 1, null],
    [{ 'x-forwarded-for': '1.2.3.4', 'x-real-ip': '1.2.3.4' }, 1, null],
    // A declared proxy that speaks in a header which nobody reads.
    [{ 'x-real-ip': '1.2.3.4' }, 1, '1.2.3.4'],
    [{ forwarded: 'for=1.2.3.4' }, 2, '1.2.3.4'],
  ])('is found where nobody told us to believe it: %j, %i trusted', (headers, trusted, client) => {
    expect(claimedClient(headers, trusted)).toBe(client)
  })

  it('is told of once an hour in both languages, and stands for an hour', () => {
    const said: Words[] = []
    const say = (one: Words) => void said.push(one)
    expect(proxyWarning.stands(0)).toBe(false)
    for (let minute = 0; minute < 59; minute += 1) proxyWarning.seen(minute * 60_000, say)
    expect(said).toHaveLength(1)
    expect(said[0]?.tr).toMatch(/KUNYE_TRUSTED_PROXIES=1/)
    expect(said[0]?.en).toMatch(/KUNYE_TRUSTED_PROXIES=1/)
    proxyWarning.seen(60 * 60_000, say)
    expect(said).toHaveLength(2)
    const stands = [119, 121].map((minute) => proxyWarning.stands(minute * 60_000))
    expect(stands).toEqual([true, false])
  })
})

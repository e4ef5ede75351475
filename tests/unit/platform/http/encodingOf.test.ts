import { describe, expect, it } from '@jest/globals'
import { encodingOf } from '@/src/platform/http/representation'

describe('Accept-Encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip;q=0.1', 'gzip'],
    ['BR ; Q=0.8 , gzip;q=0.2', 'br'],
    ['*', 'br'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['gzip;q=0', 'identity'],
    ['identity;q=1, gzip;q=0.5', 'identity'],
    ['gzip;q=0.5, identity;q=0', 'gzip'],
    // Nothing we have: an answer all the same.
    ['zstd, identity;q=0', 'identity'],
    ['br;q=nine, gzip;q=2', 'identity'],
  ])('%s → %s', (header, expected) => expect(encodingOf(header)).toBe(expected))
})

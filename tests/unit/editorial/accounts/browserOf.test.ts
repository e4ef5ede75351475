import { describe, expect, it } from '@jest/globals'

import { browserOf } from '@/src/editorial/accounts/staffSessions'

describe('a browser', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge, Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari, iOS',
    ],
    ['curl/8.5.0', ''],
    [null, ''],
    [`${'A'.repeat(1_000_000)}Firefox/1`, ''],
  ])('is named without version or anything else that identifies: %.40s', (agent, said) => {
    expect(browserOf(agent)).toBe(said)
  })
})

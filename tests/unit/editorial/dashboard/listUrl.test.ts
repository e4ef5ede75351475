import { describe, expect, it } from '@jest/globals'

import { listUrl } from '@/src/editorial/dashboard/screens/listUrl'
import { worklists } from '@/src/editorial/dashboard/screens/worklists'

const conditions = (url: string) =>
  [...new URL(url, 'http://ornek.test').searchParams.keys()].map((key) => key.replace(/\d+/g, 'n'))

describe('the links of the dashboard', () => {
  it('multiplies an inner or out, because the filter panel reads or of and only', () => {
    const url = listUrl({
      and: [{ a: { equals: 1 } }, { or: [{ b: { equals: 2 } }, { c: { equals: 3 } }] }],
    })
    expect(Object.fromEntries(new URL(url, 'http://ornek.test').searchParams)).toEqual({
      'where[or][0][and][0][a][equals]': '1',
      'where[or][0][and][1][b][equals]': '2',
      'where[or][1][and][0][a][equals]': '1',
      'where[or][1][and][1][c][equals]': '3',
    })
  })

  it('gives every list an address the panel can show', () => {
    for (const { where } of worklists({ id: 'u1' }, { now: new Date(0), signOff: ['a1'] })) {
      for (const key of conditions(listUrl(where))) {
        expect(key).toMatch(/^where\[or\]\[n\]\[and\]\[n\]\[\w+\]\[\w+\](\[n\])?$/)
      }
    }
  })
})

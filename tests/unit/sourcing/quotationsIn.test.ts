import { describe, expect, it } from '@jest/globals'

import { quotationsIn } from '@/src/sourcing/wordsOf'

describe('the quotations of a text', () => {
  it('are found in Turkish, straight, French and German marks, in order', () => {
    const text = '“Geldik”, "gördük" dedi; «Nous venons» ve „Wir kommen“ de yazdı, „so”.'
    expect(quotationsIn(text)).toEqual(['Geldik', 'gördük', 'Nous venons', 'Wir kommen', 'so'])
  })
  it('are the same words whatever white space stands in them', () => {
    expect(quotationsIn('« Biz  de\n geliyoruz »')).toEqual(['Biz de geliyoruz'])
  })
  it('are not opened by the apostrophe of a name, and not by a mark that is never closed', () => {
    expect(quotationsIn('Mekhtiyev’in evi ‘büyük’ ve “yarım')).toEqual([])
  })
})

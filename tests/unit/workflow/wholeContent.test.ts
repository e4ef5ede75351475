import { describe, expect, it } from '@jest/globals'

import { wholeContent } from '@/src/workflow/content'

describe('an old version as a whole', () => {
  it('keeps what it held, and empties what was filled in since', () => {
    const then = { headline: 'Eski başlık' }
    const now = { headline: 'Yeni başlık', dek: 'Yeni spot', claims: [{ id: 'K1' }] }
    expect(wholeContent(then, now)).toEqual({ headline: 'Eski başlık', dek: null, claims: [] })
  })

  it('leaves empty what never held anything, and a text that was written since', () => {
    const body = { root: { children: [] } }
    expect(wholeContent({}, { dek: null, body })).toEqual({ dek: null, body: null })
  })

  it('takes nothing that is no content', () => {
    expect(wholeContent({ stage: 'draft' }, { stage: 'published' })).toEqual({})
  })
})

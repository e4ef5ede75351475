import { describe, expect, it } from '@jest/globals'

import { sameContent } from '@/src/editorial/merge/rows'
import { typedContent } from '@/src/editorial/admin/articleForm'

describe('whether an unsaved text differs from the form', () => {
  it('does not offer a text that only spells emptiness in another way', () => {
    expect(sameContent({ dek: null, tags: [] }, { headline: '', tags: undefined })).toBe(true)
    expect(sameContent({ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } })).toBe(true)
  })

  it('offers it for one changed letter, and for another order of rows', () => {
    expect(sameContent({ headline: 'Kıyı' }, { headline: 'Kiyi' })).toBe(false)
    expect(
      sameContent({ claims: [{ id: '1' }, { id: '2' }] }, { claims: [{ id: '2' }, { id: '1' }] }),
    ).toBe(false)
  })

  it('keeps what a person types and leaves out what the system writes', () => {
    const data = {
      headline: 'H',
      stage: 'draft',
      revision: 4,
      sourcing: {},
      edNote: 'not',
      id: '1',
    }
    expect(typedContent(data)).toEqual({ headline: 'H', edNote: 'not' })
  })
})

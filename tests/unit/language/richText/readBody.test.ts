import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { canonicalBody } from '@/src/language/richText/canonicalBody'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { readBody } from '@/src/language/richText/readBody'
import { toText } from '@/src/language/richText/toText'
import { arbitraryBody } from '../../../support/arbitraryBody'

describe('a body that was read once', () => {
  it('says the same as one that is read anew, for any body and any copy of it', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        for (const one of [body, structuredClone(body)])
          expect(readBody(one)).toEqual({ text: toText(body), canonical: canonicalBody(body) })
      }),
    )
  })

  it('is read anew when it was changed in place, and when nine others came between', () => {
    const body = fromParagraphs(['Köprü kapalı.'])
    expect(readBody(body).text).toBe('Köprü kapalı.')
    Object.assign(body, fromParagraphs(['Köprü açık.']))
    expect(readBody(body).text).toBe('Köprü açık.')
    for (let at = 0; at < 9; at += 1) readBody(fromParagraphs([`${at}.`]))
    expect(readBody(body).text).toBe('Köprü açık.')
  })

  it('takes anything: nothing, words, a circle', () => {
    const circle: { root?: unknown } = {}
    circle.root = circle
    for (const one of [null, undefined, 'Metin', 5, circle])
      expect(readBody(one)).toEqual({ text: '', canonical: [] })
  })
})

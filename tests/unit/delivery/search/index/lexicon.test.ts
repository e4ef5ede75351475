import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Lexicon } from '@/src/delivery/search/index/lexicon'
import { anyText } from '@/tests/support/anyText'

const anyOne = fc.oneof(
  anyText({ maxLength: 12 }),
  // Half of a letter, as a text may be cut.
  fc.constantFrom('', '\ud83d', 'ığüşöç', 'costarring', 'liquid', 'a'.repeat(20_000)),
)

describe('a lexicon', () => {
  it('gives each text one number, and the text back, before and after it was kept', () => {
    fc.assert(
      fc.property(fc.array(anyOne, { maxLength: 60 }), fc.nat(60), (texts, reopenedAt) => {
        let lexicon = new Lexicon()
        const distinct = [...new Set(texts)]
        for (const [at, text] of texts.entries()) {
          if (at === reopenedAt) lexicon = new Lexicon(structuredClone(lexicon.parts()))
          expect(lexicon.find(text)).toBe(
            texts.indexOf(text) < at ? distinct.indexOf(text) : undefined,
          )
          expect(lexicon.add(text)).toBe(distinct.indexOf(text))
        }
        expect(lexicon.size()).toBe(distinct.length)
        expect(distinct.map((_, number) => lexicon.textOf(number))).toEqual(distinct)
        expect(lexicon.textOf(distinct.length)).toBe('')
      }),
      { numRuns: 100 },
    )
  })

  it('finds each of very many, and takes fewer bytes for one than a Map', () => {
    const lexicon = new Lexicon()
    const count = 50_000
    const words = Array.from({ length: count }, (_, number) => `kelime${number}`)
    for (const word of words) lexicon.add(word)
    expect(words.findIndex((word, number) => lexicon.find(word) !== number)).toBe(-1)
    expect(lexicon.find(`kelime${count}`)).toBeUndefined()
    expect(lexicon.bytes() / count).toBeLessThan(70)
  })
})

import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { wordsIn } from '@/src/language/text/keys'
import { byLetter, isCapital, wordsWhere } from '@/src/language/text/wordsWhere'
import { runs } from '@/tests/support/runs'
import { anyText } from '@/tests/support/anyText'

// Apostrophes of every kind, marks, letters of other alphabets, half signs and signs of two halves.
const SIGNS = [
  ...'bB5aİş Бмə\u0301ﬁＢ½.x-',
  '’',
  "'",
  'ʼ',
  'ˈ',
  '′',
  '＇',
  '😀',
  '𝐁',
  '\ud835',
  '\udc01',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), anyText({ maxLength: 1 })), {
    maxLength: 14,
  })
  .map((signs) => signs.join(''))

it('has the words of a text that begin as is wanted, and no others', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('b', 'b5s', 'i\u0301𝐁', 'ﬁｂＢ'), (given, wanted) => {
      const begins = byLetter((letter) => wanted.includes(letter))
      const first = (word: string) => String.fromCodePoint(word.codePointAt(0) ?? 0)
      const all = wordsIn(given)
      expect(wordsWhere(given, () => true)).toEqual(all)
      expect(wordsWhere(given, begins)).toEqual(
        all.filter((one) => wanted.includes(first(one.text))),
      )
      expect(wordsWhere(given, isCapital)).toEqual(all.filter((one) => /^\p{Lu}/u.test(one.text)))
    }),
    { numRuns: runs(500) },
  )
})

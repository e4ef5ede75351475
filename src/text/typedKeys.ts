import { asKeys } from './asKeys'
import { stemsOf } from './stemsOf'

const isAscii = /^[a-z]+$/
const backVowels = (word: string): string => word.replaceAll('i', 'ı')
const frontVowels = (word: string): string => word.replaceAll('o', 'ö').replaceAll('u', 'ü')

/**
 * One word as a reader typed it → the keys to look for, any of which will do (see `wordKeys`). The
 * reader's language is not known, so the stems of Turkish and English are both tried; a word typed
 * without Turkish letters is also stemmed as if its vowels were back or front ones, since Turkish
 * endings go by vowel harmony: `gozaltina` then has the stem of `gözaltına`.
 */
export function typedKeys(word: string): string[] {
  if (!/^[\p{L}\p{M}]+$/u.test(word)) return asKeys([word])
  const lower = word.normalize('NFC').toLocaleLowerCase('tr')
  const plain = lower.replaceAll('ı', 'i')
  const readings = isAscii.test(lower)
    ? [lower, backVowels(lower), frontVowels(lower)]
    : [lower, ...(isAscii.test(plain) ? [plain] : [])]
  return asKeys([
    word,
    ...readings.flatMap((reading) => stemsOf(reading, 'tr')),
    ...stemsOf(plain, 'en'),
  ])
}

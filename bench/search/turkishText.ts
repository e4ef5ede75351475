import type { SeededRandom } from '@/bench/generate/seededRandom'
import { zipfWords } from '@/bench/generate/zipfWords'

// Endings as Turkish puts them behind a noun, front and back; commoner ones first.
const ENDINGS = [
  [
    '',
    '',
    '',
    'ı',
    'a',
    'ın',
    'da',
    'dan',
    'lar',
    'ları',
    'ların',
    'larda',
    'lık',
    'lıkla',
    'mız',
    'sı',
  ],
  [
    '',
    '',
    '',
    'i',
    'e',
    'in',
    'de',
    'den',
    'ler',
    'leri',
    'lerin',
    'lerde',
    'lik',
    'likle',
    'miz',
    'si',
  ],
] as const

const BACK = /[aıou](?=[^aıoueiöü]*$)/

/** A word with one of the endings for its vowels; short ones, which are mostly particles, stay. */
export const withEnding = (word: string, chosen: number): string => {
  if (word.length < 4) return word
  const endings = ENDINGS[BACK.test(word) ? 0 : 1]
  return word + (endings[chosen % endings.length] ?? '')
}

/**
 * `count` words by Zipf's law, each in one of sixteen forms: some ten times as many different ones as the bench's sentences
 * have, as real Turkish does. `only`: the word of that rank, as it is.
 */
export function turkishText(random: SeededRandom, count: number, only?: number): string {
  const words = zipfWords(random, count)
  if (only !== undefined) return words.join(' ')
  return words.map((word) => withEnding(word, Math.floor(random.next() ** 3 * 16))).join(' ')
}

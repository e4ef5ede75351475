import type { SeededRandom } from './seededRandom'
import { zipfWords } from './zipfWords'

/** A sentence of about `length` words, begun with a capital, with no full stop. */
export function generatedSentence(random: SeededRandom, length: number): string {
  const text = zipfWords(random, length - 2 + random.int(5)).join(' ')
  return text.charAt(0).toLocaleUpperCase('tr') + text.slice(1)
}

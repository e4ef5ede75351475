import { withEnding } from '../search/turkishText'
import { seededRandom, type SeededRandom } from './seededRandom'
import { zipfWords } from './zipfWords'

/**
 * A sentence of about `length` words in one of sixteen forms each, as many different ones as real Turkish has; begun with a
 * capital, with no full stop.
 */
export function generatedSentence(random: SeededRandom, length: number): string {
  const words = zipfWords(random, length - 2 + random.int(5))
  const text = words.map((word) => withEnding(word, Math.floor(random.next() ** 3 * 16))).join(' ')
  return text.charAt(0).toLocaleUpperCase('tr') + text.slice(1)
}

/** Sentences that several articles have, by number: made once, and their keys worked out once by who publishes them. */
export function sharedSentences(seed: number, length: number): (number: number) => string {
  const made: string[] = []
  return (number) => (made[number] ??= generatedSentence(seededRandom(seed, number), length))
}

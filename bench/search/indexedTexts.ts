import { seededRandom } from '@/bench/generate/seededRandom'
import type { IndexedDocument } from '@/src/delivery/search/index/indexed'
import { wordKeys } from '@/src/language/text/keys'
import { soundsIn } from '@/src/language/text/searchText'
import { turkishText } from './turkishText'

const HEADLINE = 8
const BODY = 366

/** Each form with its keys: made once, so that building is measured and not stemming (0.3 ms a form). */
const known = new Map<string, { sound: string; keys: readonly string[] }>()
const formOf = (word: string) => {
  const found = known.get(word)
  if (found) return found
  const [sound = word] = soundsIn(word)
  const made = { sound, keys: wordKeys(word, 'tr') }
  known.set(word, made)
  return made
}

const textOf = (lead: string, body: string) => {
  const times = new Map<string, number>()
  const [leads, words] = [lead, body].map((text) => text.split(' ').map(formOf))
  for (const { keys } of [...leads!, ...words!]) {
    for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  }
  const leading = new Set(leads!.flatMap(({ keys }) => keys))
  const keys = [...times].map(
    ([key, much]) =>
      `${leading.has(key) ? '^' : ''}${key}${much > 1 ? `*${Math.min(much, 9)}` : ''}`,
  )
  const sounds = [leads!, words!].map((all) => all.map(({ sound }) => sound).join(' '))
  return { words: sounds.join(' | '), keys: keys.join(' ') }
}

/** `count` articles for an index, the oldest first, the same each time. */
export function* indexedTexts(count: number): Iterable<IndexedDocument> {
  for (let index = 0; index < count; index += 1) {
    const random = seededRandom(7, index)
    const text = textOf(turkishText(random, HEADLINE), turkishText(random, BODY))
    const id = `a${String(index).padStart(7, '0')}`
    const named = ['persons', 'persons', 'sources', 'events', 'genres', 'sections'] as const
    const values = named.map((dimension, at) => {
      const value = `${at}-${Math.floor(random.next() ** 2 * (at < 4 ? 4_000 : 12))}`
      return { dimension, value, name: value }
    })
    yield { id, owner: id, version: '1', time: index * 1_000, values, text }
  }
}

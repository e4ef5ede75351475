import { readWords } from './foundBy'
import { fold, soundOf } from './letters'
import { caseForms } from './names'

const begins = (words: readonly string[], asked: string): boolean =>
  words.some((word) => word.startsWith(asked) || soundOf(word).startsWith(soundOf(asked)))

/**
 * How like what was asked for a name is, for the order of a list in which a search found all: 0 it is that name, 1 it begins
 * so, 2 all words of the search begin words of it, 3 some do, 4 it was found by something else.
 */
export function likeness(name: string, asked: string): 0 | 1 | 2 | 3 | 4 {
  const [is, sought] = [fold(name), fold(asked)]
  if (sought === '' || is === sought || caseForms(sought).includes(is)) return 0
  if (is.startsWith(sought)) return 1
  const words = is.split(' ')
  const found = readWords(asked).filter((word) =>
    [word, ...caseForms(word)].some((form) => begins(words, form)),
  )
  if (found.length === readWords(asked).length) return 2
  return found.length > 0 ? 3 : 4
}

const collator = new Intl.Collator('tr')

/** Order of the Turkish alphabet (Cem, Çağla, Ilgaz, İlham), for `sort`. Not for search: use `fold`. */
export const compareTurkish = (left: string, right: string): number => collator.compare(left, right)

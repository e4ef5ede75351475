import { fold } from '@/src/language/text/letters'
import type { ReadSentence } from './Bare'

const EMPTY = new Set(
  'icin gore daha once sonra kadar olan olarak olduğu oldugu edildi iddia belirtildi bildirdi soyledi ileri suruldu ifade acikladi konuya iliskin ayrica ancak buyuk cok about after allegedly their there which would could should were have been that this with from said says according they them what when where while into over more most also told alleged reportedly reported rumoured rumored believed said soylenen ileri surulen edilen'.split(
    ' ',
  ),
)
const SHORTEST = 4
const STEM = 5

/** The words of a sentence that carry its content, by their first letters: `darbe`, `plan`, `uyard`. */
export const contentWords = (sentence: Pick<ReadSentence, 'tokens'>): Set<string> =>
  new Set(
    sentence.tokens.flatMap(({ base }) => {
      const word = fold(base)
      return word.length < SHORTEST || EMPTY.has(word) || /^\d/.test(word)
        ? []
        : [word.slice(0, STEM)]
    }),
  )

/** How much of the first set the second has, 0 to 1. */
export function shared(
  words: ReadonlySet<string>,
  others: ReadonlySet<string>,
): { count: number; share: number } {
  let count = 0
  for (const word of words) if (others.has(word)) count += 1
  return { count, share: words.size === 0 ? 0 : count / words.size }
}

import { skeleton } from '@/src/language/text/skeleton'
import { wordKeys, wordsIn } from '@/src/language/text/keys'
import type {
  HighlightParent,
  SearchHit,
  SearchTerm,
  SearchTerms,
} from '@/src/delivery/documents/parents'

const fieldsOf = (hit: SearchHit): [field: string, text: string, language: string][] => {
  if (hit.__typename === 'Person' || hit.__typename === 'Source') return [['name', hit.name, '']]
  if (hit.__typename === 'Event') return [['title', hit.title, 'tr']]
  if (hit.__typename === 'Claim') return [['claim', hit.text, 'tr']]
  const language = hit.language ?? 'tr'
  return [
    ['kicker', hit.kicker ?? '', language],
    ['headline', hit.headline ?? '', language],
    ['dek', hit.dek ?? '', language],
  ]
}

/**
 * The words of a hit that a search looked for, as they are printed, in the order they stand. A word
 * that stands nowhere in it is taken for a misspelt name, and names with its consonants are marked.
 * Empty where the hit was found by words of its claims or by another spelling of a name.
 */
export function highlights({ words }: SearchTerms, hit: SearchHit): HighlightParent[] {
  const printed = fieldsOf(hit).flatMap(([field, text, language]) =>
    wordsIn(text).map((word) => ({ ...word, field, keys: wordKeys(word.text, language) })),
  )
  const byKeys = ({ keys }: SearchTerm) =>
    printed.filter((word) => word.keys.some((key) => keys.includes(key)))
  const bySound = (term: SearchTerm) =>
    printed.filter(
      ({ text }) => /^\p{Lu}/u.test(text) && term.skeleton && skeleton(text) === term.skeleton,
    )
  const matched = words.flatMap((term) => {
    const found = byKeys(term)
    return found.length > 0 ? found : bySound(term)
  })
  return printed
    .filter((word) => matched.includes(word))
    .map(({ field, text, start, end }) => ({ field, text, start, end }))
}

import type { SearchTerms } from '@/src/delivery/documents/parents'
import { wordKeys, wordsIn } from '@/src/language/text/keys'
import { skeleton } from '@/src/language/text/skeleton'

export type Snippet = { text: string; marks: { start: number; end: number }[] }

/** Of a longer text the beginning is looked through. */
const MOST_LETTERS = 60_000
/** So many letters between the first and the last word that are shown together, and around them. */
const [BETWEEN, AROUND] = [140, 70]

type Found = { start: number; end: number; terms: number[] }

/** Where the words of a search stand in a text; a name that stands nowhere as it was typed is looked for by its consonants. */
function foundIn(text: string, language: string, { words }: SearchTerms): Found[] {
  const printed = wordsIn(text)
  const termsBy = (fits: (word: string) => (term: SearchTerms['words'][number]) => boolean) =>
    printed.flatMap(({ text: word, start, end }): Found[] => {
      const fit = fits(word)
      const terms = [...words.keys()].filter((at) => fit(words[at]!))
      return terms.length > 0 ? [{ start, end, terms }] : []
    })
  const byKeys = termsBy((word) => {
    const keys = wordKeys(word, language)
    return (term) => keys.some((key) => term.keys.includes(key))
  })
  if (byKeys.length > 0) return byKeys
  return termsBy((word) => {
    const sound = /^\p{Lu}/u.test(word) ? skeleton(word) : ''
    return (term) => sound !== '' && sound === term.skeleton
  })
}

/** The stretch of found words in which most different ones stand, the first such. */
function closest(found: readonly Found[]): Found[] {
  let best: Found[] = []
  let most = 0
  const counts = new Map<number, number>()
  let from = 0
  for (const [to, one] of found.entries()) {
    for (const term of one.terms) counts.set(term, (counts.get(term) ?? 0) + 1)
    while (one.end - found[from]!.start > BETWEEN && from < to) {
      for (const term of found[from]!.terms) {
        const left = (counts.get(term) ?? 0) - 1
        if (left > 0) counts.set(term, left)
        else counts.delete(term)
      }
      from += 1
    }
    if (counts.size > most || (counts.size === most && best[0] === found[from])) {
      most = counts.size
      best = found.slice(from, to + 1)
    }
  }
  return best
}

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/**
 * A text and what was looked for → the words around the place where most of it stands together, with their places; null where
 * nothing of it stands there. Cut between words, `…` where the text goes on.
 */
export function snippetOf(whole: string, language: string, terms: SearchTerms): Snippet | null {
  const text = whole.slice(0, MOST_LETTERS)
  const found = closest(foundIn(text, language, terms))
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return null
  const room = Math.max(0, BETWEEN - (last.end - first.start)) / 2
  const around = Math.round(AROUND + room)
  const begin = Math.max(0, first.start - around)
  const finish = Math.min(text.length, last.end + around)
  const blankBefore = text.slice(begin, first.start).search(/\s/)
  const from = begin === 0 ? 0 : blankBefore < 0 ? first.start : begin + blankBefore + 1
  const after = text.slice(last.end, finish)
  const lastBlank = after.search(/\s\S*$/)
  const to = finish === text.length ? finish : lastBlank < 0 ? last.end : last.end + lastBlank
  const lead = from === 0 ? '' : '…'
  const at = (place: number): number =>
    lead.length + onOneLine(text.slice(from, place).trimStart()).length
  const cut = onOneLine(text.slice(from, to)).trim()
  const isEnd = to === text.length && text.length === whole.length
  return {
    text: `${lead}${cut}${isEnd ? '' : '…'}`,
    marks: found.map(({ start, end }) => ({ start: at(start), end: at(start) + (end - start) })),
  }
}

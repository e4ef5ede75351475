import { LRUCache } from 'lru-cache'

import type { SearchTerms } from '@/src/delivery/documents/parents'
import { toLatin } from '@/src/language/text/letters'
import { type PrintedWord, wordKeys } from '@/src/language/text/keys'
import { skeleton } from '@/src/language/text/skeleton'
import { byLetter, isCapital, wordsWhere } from '@/src/language/text/wordsWhere'

export type Snippet = { text: string; marks: { start: number; end: number }[] }

/** Of a longer text the beginning is looked through. */
const MOST_LETTERS = 60_000
/** So many letters between the first and the last word that are shown together, and around them. */
const [BETWEEN, AROUND] = [140, 70]

type Found = { start: number; end: number; terms: readonly number[] }

/** What a word may begin with whose sound begins so (`soundOf`). */
const BEGINNINGS: Readonly<Record<string, string>> = { h: 'hkx', j: 'jz', k: 'kq', v: 'vw' }

// The same names stand in many texts.
const skeletons = new LRUCache<string, string>({ max: 30_000 })

const skeletonOf = (word: string): string => {
  const known = skeletons.get(word) ?? skeleton(word)
  skeletons.set(word, known)
  return known
}

type Matcher = {
  /** Whether a word that begins so may be a form of one of them: most are told so to be of none. */
  begins(letter: number): boolean
  /** Which words of a search a printed one is a form of. */
  fits(word: string, language: string): readonly number[]
  /** The same of a misspelt name. */
  sounds(word: string): readonly number[]
}
// The bodies of one page hold the same words again and again.
const matchers = new WeakMap<SearchTerms, Matcher>()

/** What was worked out once, by the word. */
const remembered = (work: (word: string) => readonly number[]) => {
  const known = new Map<string, readonly number[]>()
  return (word: string): readonly number[] => {
    const found = known.get(word)
    if (found) return found
    const made = work(word)
    known.set(word, made)
    return made
  }
}

function matcherOf(terms: SearchTerms): Matcher {
  const found = matchers.get(terms)
  if (found) return found
  const { words } = terms
  const begin = new Set(
    words.flatMap(({ keys }) =>
      keys.flatMap((key) => [...(BEGINNINGS[key[0] ?? ''] ?? key[0] ?? '')]),
    ),
  )
  const byLanguage = new Map<string, Matcher['sounds']>()
  const inLanguage = (language: string): Matcher['sounds'] => {
    const known = byLanguage.get(language)
    if (known) return known
    const made = remembered((word) => {
      const keys = wordKeys(word, language)
      return [...words.keys()].filter((at) => keys.some((key) => words[at]!.keys.includes(key)))
    })
    byLanguage.set(language, made)
    return made
  }
  const sought = words.map((term) => term.skeleton)
  const matcher: Matcher = {
    begins: byLetter((letter) => begin.has(toLatin(letter)[0] ?? '')),
    fits: (word, language) => inLanguage(language)(word),
    sounds: remembered((word) => {
      const at = sought.indexOf(skeletonOf(word) || '-')
      return at >= 0 ? [at] : []
    }),
  }
  matchers.set(terms, matcher)
  return matcher
}

/** Where the words of a search stand in a text; a name that stands nowhere as it was typed is looked for by its consonants. */
function foundIn(text: string, language: string, terms: SearchTerms): Found[] {
  const { begins, fits, sounds } = matcherOf(terms)
  const found = (words: readonly PrintedWord[], termsOf: (word: string) => readonly number[]) =>
    words.flatMap(({ text: word, start, end }): Found[] => {
      const own = termsOf(word)
      return own.length > 0 ? [{ start, end, terms: own }] : []
    })
  const byKeys = found(wordsWhere(text, begins), (word) => fits(word, language))
  return byKeys.length > 0 ? byKeys : found(wordsWhere(text, isCapital), sounds)
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

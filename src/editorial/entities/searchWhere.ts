import type { Where } from 'payload'

import { skeleton, skeletonKey } from '@/src/language/text/skeleton'
import { isSearched, PLAINLY_SEARCHED, SEARCHED } from './searched'
import {
  readKeys,
  readWords,
  foldPattern,
  SKELETON_IN_TEXT,
  SKELETON_OF_NAME,
} from '@/src/language/text/foundBy'
import { caseForms, withoutTitles } from '@/src/language/text/names'
import { type SearchedParts, searchedParts } from '@/src/language/text/searchedParts'

type Keys = readonly (string | RegExp)[]

/** The field that holds the keys of `foundBy`. */
export const SEARCH_WORDS = 'searchWords'
/** A form without its endings is as good as the word from here on; a shorter one has to be the whole word. */
const SHORTEST_BEGINNING = 4
/** In texts every other word begins with any one or two letters. */
const SHORTEST_IN_TEXT = 3
/** A text is looked through for a name without its title only where two words are left, else for everything. */
const LEAST_IN_TEXT = 2

// Folded words are letters and digits: nothing in them is a pattern.
const beginning = (key: string): RegExp => new RegExp(`^${key}`)

function keysFor(word: string, isRegister: boolean): Keys {
  const isShort = !isRegister && word.length < SHORTEST_IN_TEXT
  const forms = caseForms(word)
  const shortest = isRegister ? SKELETON_OF_NAME : SKELETON_IN_TEXT
  const bones = [word, ...forms].map(skeleton).filter((one) => one.length >= shortest)
  return [
    ...readKeys(word).map((key) => (isShort ? key : beginning(key))),
    ...forms.flatMap((form) =>
      readKeys(form).map((key) => (form.length < SHORTEST_BEGINNING ? key : beginning(key))),
    ),
    ...new Set(bones.map(skeletonKey)),
  ]
}

// Payload hands the patterns on as they are; its types know JSON only.
const given = (keys: Keys): string[] => keys as unknown as string[]
const anyOf = (field: string, keys: Keys): Where => ({ [field]: { in: given(keys) } })
const noneOf = (field: string, keys: Keys): Where => ({ [field]: { not_in: given(keys) } })

/** A word that may not stand there, in its forms: what only begins like a short one, or sounds like it, may. */
const keysWithout = (word: string): Keys =>
  [word, ...caseForms(word)].flatMap((form) =>
    readKeys(form).map((key) => (form.length < SHORTEST_BEGINNING ? key : beginning(key))),
  )

/** How a field is asked for a word of a search, for one of a phrase, and for one that may not stand there. */
type Ways = Readonly<Record<'word' | 'exact' | 'without', (word: string) => Keys>>

/**
 * A search as readers search too (`searchedParts`), or null where there is nothing to look for. Of a phrase each word has to
 * stand there as it is written: in which order, keys do not tell.
 */
function asked(
  field: string,
  { words, phrases, without }: SearchedParts,
  { wordsOf, ways }: { wordsOf: (typed: string, exact: number) => readonly string[]; ways: Ways },
): Where | null {
  const exact = phrases.flatMap(readWords)
  const found = [
    ...wordsOf(words, exact.length).map((word) => anyOf(field, ways.word(word))),
    ...exact.map((word) => anyOf(field, ways.exact(word))),
  ]
  if (found.length === 0) return null
  const out = [
    ...without.words.flatMap((typed) => readWords(typed).map((word) => [word])),
    ...without.phrases.map(readWords),
  ].filter(({ length }) => length > 0)
  const left = out.map((all): Where => {
    const [only, ...others] = all.map((word) => noneOf(field, ways.without(word)))
    return only && others.length === 0 ? only : { or: only ? [only, ...others] : [] }
  })
  return { and: [...found, ...left] }
}

/** A search by keys. */
const byKeys = (parts: SearchedParts, isRegister: boolean): Where | null =>
  asked(SEARCH_WORDS, parts, {
    wordsOf(typed, exact) {
      const all = readWords(typed)
      const named = withoutTitles(all, Math.max(0, (isRegister ? 1 : LEAST_IN_TEXT) - exact))
      return isRegister ? named : named.filter((word) => word.length > 1)
    },
    ways: {
      word: (word) => keysFor(word, isRegister),
      exact: readKeys,
      without: keysWithout,
    },
  })

/** A search in a field itself. */
function inField(field: string, parts: SearchedParts): Where | null {
  const patterns = (word: string): Keys =>
    [word, ...caseForms(word).filter(({ length }) => length >= SHORTEST_BEGINNING)].map(foldPattern)
  return asked(field, parts, {
    wordsOf: (typed, exact) => withoutTitles(readWords(typed), Math.max(0, LEAST_IN_TEXT - exact)),
    ways: { word: patterns, exact: (word) => [foldPattern(word)], without: patterns },
  })
}

function searchOf(collection: string, field: string, query: string): Where | null {
  if (isSearched(collection)) {
    const { title, isRegister } = SEARCHED[collection]
    return field === title ? byKeys(searchedParts(query), isRegister) : null
  }
  return PLAINLY_SEARCHED[collection]?.includes(field) ? inField(field, searchedParts(query)) : null
}

/**
 * A filter (Payload's `where`) → the same, in which a `like` on a field that lists and pickers search by is a search as the
 * newsroom means it: in any spelling and case, by beginnings of words, without case endings and titles; with `"phrases"` and
 * `-exclusions` as readers have them. Everything else, and a search without a word to find, stays as it is. Pure.
 */
export function searchWhere(collection: string, where: Where): Where {
  const searches: Where[] = []
  const rest = Object.entries(where).flatMap(([key, value]): [string, unknown][] => {
    if (/^(?:and|or)$/i.test(key) && Array.isArray(value)) {
      return [[key, value.map((one: Where) => searchWhere(collection, one))]]
    }
    if (typeof value !== 'object' || value === null || !('like' in value)) return [[key, value]]
    const { like, ...others } = value
    const search = typeof like === 'string' ? searchOf(collection, key, like) : null
    if (!search) return [[key, value]]
    searches.push(search)
    return Object.keys(others).length > 0 ? [[key, others]] : []
  })
  if (searches.length === 0) return Object.fromEntries(rest) as Where
  return rest.length === 0 && searches.length === 1
    ? searches[0]!
    : { and: [...(rest.length > 0 ? [Object.fromEntries(rest) as Where] : []), ...searches] }
}

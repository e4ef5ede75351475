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

const anyOf = (field: string, keys: Keys): Where =>
  // Payload hands the patterns on as they are; its types know JSON only.
  ({ [field]: { in: keys as unknown as string[] } })

/** A search by keys: every word, or none where there is nothing to look for. */
function byKeys(query: string, isRegister: boolean): Where | null {
  const all = readWords(query)
  const named = withoutTitles(all, isRegister ? 1 : LEAST_IN_TEXT)
  const words = isRegister ? named : named.filter((word) => word.length > 1)
  if (words.length === 0) return null
  return { and: words.map((word) => anyOf(SEARCH_WORDS, keysFor(word, isRegister))) }
}

/** A search in a field itself. */
function inField(field: string, query: string): Where | null {
  const words = withoutTitles(readWords(query), LEAST_IN_TEXT)
  if (words.length === 0) return null
  const patterns = (word: string): Keys =>
    [word, ...caseForms(word).filter(({ length }) => length >= SHORTEST_BEGINNING)].map(foldPattern)
  return { and: words.map((word) => anyOf(field, patterns(word))) }
}

function searchOf(collection: string, field: string, query: string): Where | null {
  if (isSearched(collection)) {
    const { title, isRegister } = SEARCHED[collection]
    return field === title ? byKeys(query, isRegister) : null
  }
  return PLAINLY_SEARCHED[collection]?.includes(field) ? inField(field, query) : null
}

/**
 * A filter (Payload's `where`) → the same, in which a `like` on a field that lists and pickers search by is a search as the
 * newsroom means it: in any spelling and case, by beginnings of words, without case endings and titles. Everything else,
 * and a search without letter or digit, stays as it is. Pure.
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

import { fold } from './fold'
import { skeleton } from './skeleton'

export type SearchKeys = { foldKeys: string[]; skeletonKeys: string[] }

const SHORTEST = 3

const withWords = (key: string): string[] => [
  key,
  ...key.split(' ').filter((word) => word.length >= SHORTEST),
]

const sortedSet = (keys: string[]): string[] => [...new Set(keys)].sort()

/**
 * All names of one person → the keys under which they are found: each whole name and each of its
 * words of three letters or more, folded and as skeletons, without repeats, sorted by code unit (so
 * that two saves of the same names are equal). A skeleton shorter than three letters is left out:
 * `al` would suggest everybody. Empty names give no key.
 */
export const searchKeys = (names: string[]): SearchKeys => ({
  foldKeys: sortedSet(names.map(fold).filter(Boolean).flatMap(withWords)),
  skeletonKeys: sortedSet(
    names
      .map(skeleton)
      .flatMap(withWords)
      .filter((key) => key.length >= SHORTEST),
  ),
})

import type { Document } from 'mongodb'
import { nameMatches } from '../filters/nameMatches'
import type { SearchTerms } from './searchTerms'

/** Search terms → filter for entities of that name, whole or with each word of it, in any spelling. */
export function namedBy({ whole, words }: SearchTerms): Document {
  const each = words.map(({ word, skeleton }) => ({
    $or: [{ foldKeys: word }, ...(skeleton ? [{ skeletonKeys: skeleton }] : [])],
  }))
  return { $or: [nameMatches(whole), ...(each.length > 1 ? [{ $and: each }] : [])] }
}

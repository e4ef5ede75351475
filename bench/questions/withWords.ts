import type { Filter } from 'mongodb'
import type { PublicArticle } from '@/src/published/documents'
import { typedKeys } from '@/src/language/text/keys'

/** Articles that have each of these words (apart by a space), as one asks the driver by hand: an index of words, no bodies. */
export const withWords = (query: string): Filter<PublicArticle> => ({
  $and: query.split(' ').map((word) => ({ searchWords: { $in: typedKeys(word) } })),
})

import { isDeepStrictEqual } from 'node:util'
import type { Document } from 'mongodb'

import { SEARCHED, searchedTexts, type SearchedCollection } from '@/src/editorial/entities/searched'
import { foundBy } from '@/src/language/text/foundBy'
import type { Mend } from './mendDocuments'

const mendOf = (collection: SearchedCollection, former: readonly string[]): Mend => ({
  half: 'editorial',
  collection,
  mend: (document: Document) => {
    const keys = foundBy(searchedTexts(collection, document))
    const left = former.filter((name) => name in document)
    const isWhole = isDeepStrictEqual(document.searchWords, keys)
    if (isWhole && left.length === 0) return null
    return {
      ...(!isWhole && { $set: { searchWords: keys } }),
      ...(left.length > 0 && { $unset: Object.fromEntries(left.map((name) => [name, ''])) }),
    }
  },
})

/**
 * The keys by which the newsroom's lists and pickers find what is stored, worked out by the key functions of this build, one
 * walk a collection; `former` fields go. Hashes, versions and the time of the last change stay.
 */
export const staffKeyMends = (former: readonly string[] = []): Mend[] =>
  (Object.keys(SEARCHED) as SearchedCollection[]).map((collection) => mendOf(collection, former))

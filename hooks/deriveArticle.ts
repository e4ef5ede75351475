import type { CollectionBeforeChangeHook } from 'payload'

import { analysisOf } from '@/src/newsroom/analysisOf'
import { namedEntities } from '@/src/newsroom/namedEntities'
import { readingMinutes } from '@/src/text/readingMinutes'

/** Works out what follows from the content: who is named, how it is sourced, how long it is. After the judge. */
export const deriveArticle: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { sourcing, words } = await analysisOf(req, data)
  return {
    ...data,
    ...namedEntities(data),
    sourcing,
    wordCount: words,
    readingMinutes: readingMinutes(words),
  }
}

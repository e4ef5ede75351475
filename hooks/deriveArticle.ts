import type { CollectionBeforeChangeHook } from 'payload'

import { toText } from '@/src/lexical/toText'
import { namedEntities } from '@/src/newsroom/namedEntities'
import { sourcingOf } from '@/src/newsroom/sourcingOf'
import { countWords } from '@/src/text/countWords'
import { readingMinutes } from '@/src/text/readingMinutes'

/** Works out what follows from the content: who is named, how it is sourced, how long it is. After the judge. */
export const deriveArticle: CollectionBeforeChangeHook = async ({ data, req }) => {
  const words = countWords(toText(data.body), data.language ?? 'tr')
  return {
    ...data,
    ...namedEntities(data),
    sourcing: await sourcingOf(req, data),
    wordCount: words,
    readingMinutes: readingMinutes(words),
  }
}

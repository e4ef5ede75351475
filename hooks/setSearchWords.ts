import type { CollectionBeforeChangeHook } from 'payload'

import { keysOfSave } from '@/src/editorial/articles/analysisOf'
import { SEARCH_WORDS } from '@/src/editorial/entities/searchWhere'
import { searchedTexts, type SearchedCollection } from '@/src/editorial/entities/searched'
import { foundBy } from '@/src/language/text/foundBy'
import { runInThread } from '@/src/editorial/threads/runInThread'

/** Works out the keys by which the newsroom finds the record, on every save; a long text in a thread. What was sent is not used. */
export const setSearchWords =
  (collection: SearchedCollection): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const record = { ...originalDoc, ...data }
    const begun = collection === 'articles' ? await keysOfSave(req, record) : null
    if (begun) return { ...data, [SEARCH_WORDS]: begun }
    const found = searchedTexts(collection, record)
    const letters = [...found.names, ...found.texts].reduce((sum, { length }) => sum + length, 0)
    const keys = await runInThread(
      { task: 'foundBy', letters, who: String(req.user?.id ?? 'system') },
      foundBy,
      found,
    )
    return { ...data, [SEARCH_WORDS]: keys }
  }

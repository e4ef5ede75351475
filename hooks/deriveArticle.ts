import type { CollectionBeforeChangeHook } from 'payload'

import { analysisOfSave } from '@/src/editorial/articles/analysisOf'
import { namedEntities } from '@/src/editorial/sourcing/sourcedArticle'
import { readingMinutes } from '@/src/language/text/measure'

type Named = ReturnType<typeof namedEntities>

/** Only what exists counts: the lists that the claim register and everybody's filters go by hold no other id. */
const existing = (named: Named, entities: Record<keyof Named, object>): Named => ({
  persons: named.persons.filter((id) => Object.hasOwn(entities.persons, id)),
  sources: named.sources.filter((id) => Object.hasOwn(entities.sources, id)),
  events: named.events.filter((id) => Object.hasOwn(entities.events, id)),
})

/** Works out what follows from the content: who is named, how it is sourced, how long it is. After the judge. */
export const deriveArticle: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { entities, sourcing, words } = await analysisOfSave(req, data)
  return {
    ...data,
    ...existing(namedEntities(data), entities),
    sourcing,
    wordCount: words,
    readingMinutes: readingMinutes(words),
  }
}

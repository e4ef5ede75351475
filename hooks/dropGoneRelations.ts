import type { CollectionAfterOperationHook, CollectionBeforeChangeHook } from 'payload'

import {
  ADDRESS,
  droppedIn,
  goneRelations,
  mapRelations,
  noteDropped,
  relationsIn,
} from '@/src/editorial/guards/relations'
import { CONTENT_FIELDS } from '@/src/workflow/articleFields'
import { ROWS_WITH_WORDS } from './lookUpRelations'

/** Of an article's version only the content comes back, so nothing else can be missed. */
const comesBack = (collection: string, path: string): boolean =>
  collection !== 'articles' || CONTENT_FIELDS.some((field) => field === path.split('.', 1)[0])

const keepsWords = (collection: string, path: string): boolean =>
  collection === 'articles' && ROWS_WITH_WORDS.includes(path.split('.', 1)[0] ?? '')

/**
 * A version that comes back may name records that are gone by now. Attribution and claim rows keep their words and what they
 * named (that is the finding danglingAttribution ✱); any other such relation goes, and so does an address that links may not
 * lead to. What went is kept for the answer and the log. Before the judge, who has to judge what will be stored.
 */
export const dropGoneRelations: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  if (req.context.isRestoringVersion !== true) return data
  const { slug, flattenedFields } = collection
  const all = relationsIn(flattenedFields, data).filter(
    ({ path, isSystems }) => !isSystems && comesBack(slug, path),
  )
  const gone = [
    ...all.filter((relation) => relation.collection === ADDRESS),
    ...(await goneRelations(
      req,
      all.filter((relation) => relation.collection !== ADDRESS && !keepsWords(slug, relation.path)),
    )),
  ]
  if (gone.length === 0) return data
  noteDropped(req, gone)
  const paths = new Set(gone.map(({ path }) => path))
  return mapRelations(flattenedFields, data, ({ path }) => !paths.has(path))
}

/** The answer of a restore names what did not come back: `dropped` `[{path, collection, id, message}]`. */
export const reportDropped: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation !== 'restoreVersion') return result
  const english = req.i18n?.language === 'en'
  const dropped = droppedIn(req).map(({ path, collection, id, place }) => ({
    ...{ path, collection, id },
    message: english ? place.en : place.tr,
  }))
  return dropped.length > 0 ? { ...result, dropped } : result
}

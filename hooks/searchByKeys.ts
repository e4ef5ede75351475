import type { CollectionBeforeOperationHook, Where } from 'payload'

import { searchWhere } from '@/src/editorial/entities/searchWhere'

/**
 * The search box of lists and the pickers of relations ask alike: `like` on what a record is called. From every road, bulk
 * changes by a search too, it becomes the newsroom's own search, before the access rules are put beside it.
 */
export const searchByKeys: CollectionBeforeOperationHook = ({ args, collection }) => {
  const where: Where | null | undefined = 'where' in args ? args.where : undefined
  return where ? { ...args, where: searchWhere(collection.slug, where) } : args
}

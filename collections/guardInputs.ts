import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { nobody } from '@/access/nobody'
import { checkInput } from '@/hooks/checkInput'
import { checkQuery } from '@/hooks/checkQuery'
import { checkRestore } from '@/hooks/checkRestore'
import { dropGoneRelations, tellDropped } from '@/hooks/dropGoneRelations'
import { lookUpRelations } from '@/hooks/lookUpRelations'

/** What people write, by the collection's own word: the rest, which nobody may create or change, the system writes alone. */
const isWritten = ({ access }: SanitizedCollectionConfig): boolean =>
  access.create !== nobody || access.update !== nobody

/**
 * Puts the checks of filters and of what is to be stored before every other hook of every collection, and after them the
 * look-up of what it refers to, which nothing that may be refused for another reason has to pay for.
 */
export const guardInputs = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        checkQuery,
        ...(isWritten(collection) ? [checkInput] : []),
        ...(collection.versions ? [checkRestore] : []),
        ...(collection.hooks.beforeOperation ?? []),
      ],
      beforeChange: [
        ...(collection.versions ? [dropGoneRelations] : []),
        ...(collection.hooks.beforeChange ?? []),
        ...(isWritten(collection) ? [lookUpRelations] : []),
      ],
      afterOperation: [
        ...(collection.hooks.afterOperation ?? []),
        ...(collection.versions ? [tellDropped] : []),
      ],
    },
  })),
})

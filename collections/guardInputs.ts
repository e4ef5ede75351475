import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { nobody } from '@/access/nobody'
import { checkInput } from '@/hooks/checkInput'
import { checkQuery } from '@/hooks/checkQuery'
import { checkRestore } from '@/hooks/checkRestore'
import { dropGoneRelations, reportDropped } from '@/hooks/dropGoneRelations'
import { lookUpRelations } from '@/hooks/lookUpRelations'
import { searchByKeys } from '@/hooks/searchByKeys'
import { inTheirWords, reportRefused } from '@/src/editorial/api/refusals'

/** What people write, by the collection's own word: the rest, which nobody may create or change, the system writes alone. */
const isWritten = ({ access }: SanitizedCollectionConfig): boolean =>
  access.create !== nobody || access.update !== nobody

type Hooks = SanitizedCollectionConfig['hooks']

/** The hooks that refuse; those that come after a record is stored may refuse as well, and undo it. */
const REFUSING = [
  ...(['beforeOperation', 'beforeValidate', 'beforeChange', 'afterChange'] as const),
  ...(['beforeDelete', 'afterDelete'] as const),
]

const worded = (hooks: Hooks): Hooks => {
  const wrapped = REFUSING.map((kind) => [kind, (hooks[kind] as never[]).map(inTheirWords)])
  return { ...hooks, ...Object.fromEntries(wrapped) } as Hooks
}

/**
 * Puts the checks of filters and of what is to be stored before every other hook of every collection, and after them the
 * look-up of what it refers to, which nothing that may be refused for another reason has to pay for. Whatever a hook
 * refuses, it refuses in the language of who asked.
 */
export const guardInputs = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) => ({
    ...collection,
    hooks: worded({
      ...collection.hooks,
      beforeOperation: [
        checkQuery,
        searchByKeys,
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
        ...(collection.versions ? [reportDropped] : []),
        reportRefused,
      ],
    }),
  })),
})

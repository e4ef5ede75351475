import type { SanitizedConfig } from 'payload'

import { checkInput } from '@/hooks/checkInput'
import { checkQuery } from '@/hooks/checkQuery'
import { checkRestore } from '@/hooks/checkRestore'

/** What people write; the rest is written by the system alone. */
const WRITTEN = new Set([
  ...['articles', 'comments', 'persons', 'sources', 'events', 'media'],
  ...['desks', 'sections', 'tags', 'users', 'webhooks'],
])

/** Puts the checks of filters and of what is to be stored before every other hook of every collection. */
export const guardInputs = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        checkQuery,
        ...(WRITTEN.has(collection.slug) ? [checkInput] : []),
        ...(collection.versions ? [checkRestore] : []),
        ...(collection.hooks.beforeOperation ?? []),
      ],
    },
  })),
})

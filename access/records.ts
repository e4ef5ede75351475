import type { Where } from 'payload'

import { nobody } from './nobody'
import { any, hasRole, holds, mine, only, toAccess } from './rules'

const closed = { create: nobody, update: nobody, delete: nobody, unlock: nobody }
const isDecider = holds('decide')

/** What the public was told, with private parts (contributors, overruled findings): for editors and chiefs. */
export const publicationAccess = { ...closed, read: toAccess(only(isDecider)) }

/** What an admin keeps: accounts and settings. Records of the news (persons, sources …) are not among it. */
const KEPT_BY_ADMIN = ['users', 'desks', 'sections', 'tags', 'site', 'webhooks', 'system']

/** Records that readers see, and the settings that order articles: editors and chiefs read who changed what in them. */
const OF_DECIDERS = ['persons', 'sources', 'events', 'media', 'attachments'].concat([
  ...['sections', 'tags', 'desks', 'site'],
])

const chainsOf = (kinds: readonly string[]): Where => ({
  and: [
    { article: { exists: false } },
    {
      or: kinds.flatMap((kind): Where[] => [
        { chain: { equals: kind } },
        { chain: { like: `${kind}:` } },
      ]),
    },
  ],
})

const ofNews: Where = {
  or: [
    { article: { exists: true } } as Where,
    { and: [{ record: { exists: true } }, chainsOf(OF_DECIDERS)] },
  ],
}

/**
 * Entries of articles' chains, and of those of records and settings, for editors and chiefs; chains of users and settings
 * for admins.
 */
export const auditAccess = {
  ...closed,
  read: toAccess(
    any(
      only(isDecider, () => ofNews),
      only(hasRole('admin'), () => chainsOf(KEPT_BY_ADMIN)),
    ),
  ),
}

/** Unsaved form state: only its writer, through its own endpoint. */
export const autosaveAccess = {
  ...closed,
  read: toAccess(mine((actor) => ({ user: { equals: actor.id } }))),
  delete: toAccess(mine((actor) => ({ user: { equals: actor.id } }))),
}

import type { Where } from 'payload'

import { nobody } from './nobody'
import { any, hasRole, mine, only, toAccess } from './rules'

const closed = { create: nobody, update: nobody, delete: nobody, unlock: nobody }
const isDecider = hasRole('editor', 'chief')

/** What the public was told, with private parts (contributors, overruled findings): for editors and chiefs. */
export const publicationAccess = { ...closed, read: toAccess(only(isDecider)) }

/** What an admin keeps: accounts and settings. Records of the news (persons, sources …) are not among it. */
const KEPT_BY_ADMIN = ['users', 'desks', 'sections', 'tags', 'webhooks', 'system']

const ofAdmin: Where = {
  and: [
    { article: { exists: false } },
    {
      or: KEPT_BY_ADMIN.flatMap((kind): Where[] => [
        { chain: { equals: kind } },
        { chain: { like: `${kind}:` } },
      ]),
    },
  ],
}

/** Entries of an article's chain for editors and chiefs; chains of users and settings for admins. */
export const auditAccess = {
  ...closed,
  read: toAccess(
    any(
      only(isDecider, () => ({ article: { exists: true } })),
      only(hasRole('admin'), () => ofAdmin),
    ),
  ),
}

/** Unsaved form state: only its writer, through its own endpoint. */
export const autosaveAccess = {
  ...closed,
  read: toAccess(mine((actor) => ({ user: { equals: actor.id } }))),
  delete: toAccess(mine((actor) => ({ user: { equals: actor.id } }))),
}

import { nobody } from './nobody'
import { any, hasRole, mine, only, toAccess, toGate } from './rules'

const newsroom = hasRole('reporter', 'editor', 'chief', 'factChecker')

/**
 * Changes that somebody suggests for a record that readers see: made by the newsroom, read by who decides and by who
 * suggested. They are decided by an endpoint, so nobody writes or deletes one; admins have no word in it.
 */
export const suggestionAccess = {
  create: toGate(newsroom),
  read: toAccess(
    any(
      only(hasRole('editor', 'chief')),
      only(
        newsroom,
        mine((actor) => ({ by: { equals: actor.id } })),
      ),
    ),
  ),
  update: nobody,
  delete: nobody,
  unlock: nobody,
}

import { nobody } from './nobody'
import { any, holds, mine, only, toAccess, toGate } from './rules'

const newsroom = holds('read')

/**
 * Changes that somebody suggests for a record that readers see: made by the newsroom, read by who decides and by who
 * suggested. They are decided by an endpoint, so nobody writes or deletes one; admins have no word in it.
 */
export const suggestionAccess = {
  create: toGate(newsroom),
  read: toAccess(
    any(
      only(holds('decide')),
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

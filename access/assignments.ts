import { any, holds, mine, only, toAccess, toGate } from './rules'

const deciders = holds('decide')

/**
 * What is to be written, by whom: made, changed and taken away by editors and chiefs, who see all of it. Whoever writes sees
 * what is his own and his desk's; that he takes, hands over or begins one is an endpoint's. Nobody else has a part in it.
 */
export const assignmentAccess = {
  create: toGate(deciders),
  read: toAccess(
    any(
      only(deciders),
      only(
        holds('write'),
        any(
          mine((actor) => ({ assignee: { equals: actor.id } })),
          mine((actor) => (actor.desk ? { desk: { equals: actor.desk } } : false)),
        ),
      ),
    ),
  ),
  update: toAccess(only(deciders)),
  delete: toAccess(only(deciders)),
  unlock: () => false,
}

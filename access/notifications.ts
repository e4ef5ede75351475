import { nobody } from './nobody'
import { mine, toAccess } from './rules'

/** Everybody reads their own; they are marked as read by an endpoint and written by our own code. */
export const notificationAccess = {
  create: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
  read: toAccess(mine((actor) => ({ user: { equals: actor.id } }))),
}

import type { FieldAccess } from 'payload'

import { actorOf } from '@/src/workflow/actor'
import { nobody } from './nobody'
import { any, hasRole, mine, only, toAccess, toGate } from './rules'

const isAdmin = hasRole('admin')

/** Accounts: everybody on the staff sees names; admins keep accounts; nobody deletes one, it is disabled. */
export const userAccess = {
  admin: toGate(() => true),
  create: toGate(isAdmin),
  read: toAccess(only(() => true)),
  update: toAccess(
    any(
      only(isAdmin),
      mine((actor) => ({ id: { equals: actor.id } })),
    ),
  ),
  delete: nobody,
  unlock: nobody,
}

/** E-mail and account state: for the person and for admins. */
export const selfOrAdmin: FieldAccess = ({ req, id, doc }) => {
  const actor = actorOf(req.user)
  if (!actor) return false
  return isAdmin(actor) || (id ?? doc?.id) === actor.id
}

/** Roles, desk and disabling: admins, and never about themselves. */
export const otherAdmin: FieldAccess = ({ req, id, doc }) => {
  const actor = actorOf(req.user)
  return actor !== null && isAdmin(actor) && (id ?? doc?.id) !== actor.id
}

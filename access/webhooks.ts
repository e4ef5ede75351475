import { hasRole, only, toAccess, toGate } from './rules'

const isAdmin = hasRole('admin')

/** Where news of publications is sent to: admins keep it, and nobody else sees that it is there. */
export const webhookAccess = {
  create: toGate(isAdmin),
  read: toAccess(only(isAdmin)),
  update: toAccess(only(isAdmin)),
  delete: toAccess(only(isAdmin)),
  unlock: () => false,
}

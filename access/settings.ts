import { hasRole, only, toAccess, toGate } from './rules'

const keepers = hasRole('editor', 'chief', 'admin')

/** Desks, sections, tags: everybody on the staff reads them; editors, chiefs and admins keep them. */
export const settingsAccess = {
  create: toGate(keepers),
  read: toAccess(only(() => true)),
  update: toAccess(only(keepers)),
  delete: toAccess(only(hasRole('chief', 'admin'))),
  unlock: () => false,
}

import { hasRole, only, toAccess, toGate } from './rules'

const keepers = hasRole('editor', 'chief', 'admin')
const deciders = hasRole('editor', 'chief')

/**
 * Desks, sections, tags: everybody on the staff reads them; editors, chiefs and admins open them. What they are called
 * is news: once one is there, its name and address are for editors and chiefs.
 */
export const settingsAccess = {
  create: toGate(keepers),
  read: toAccess(only(() => true)),
  update: toAccess(only(deciders)),
  delete: toAccess(only(hasRole('chief', 'admin'))),
  unlock: () => false,
}

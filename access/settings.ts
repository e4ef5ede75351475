import { holds, only, toAccess, toGate } from './rules'

const keepers = holds('keepSettings')
const deciders = holds('decide')

/**
 * Desks, sections, tags: everybody on the staff reads them; editors, chiefs and admins open them. What they are called
 * is news: once one is there, its name and address are for editors and chiefs.
 */
export const settingsAccess = {
  create: toGate(keepers),
  read: toAccess(only(() => true)),
  update: toAccess(only(deciders)),
  delete: toAccess(only(holds('removeSettings'))),
  unlock: () => false,
}

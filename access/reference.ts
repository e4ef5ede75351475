import { any, hasRole, holds, mine, only, toAccess, toGate, type Rule } from './rules'

const newsroom = holds('read')
export const referenceReaders = newsroom
const keepers = holds('keepRegister')

/**
 * Persons, sources, events, media: read and made by the whole newsroom. A reporter changes only what he or she
 * made, because an entity shows in other people's published articles. Deleting waits for `guardReferences`.
 */
export const referenceAccess = {
  create: toGate(newsroom),
  read: toAccess(only(newsroom)),
  // Without this line Payload shows versions to every account, whatever it may read. Private fields keep their own rules.
  readVersions: toAccess(only(newsroom)),
  update: toAccess(
    any(
      only(keepers),
      only(
        hasRole('reporter'),
        mine((actor) => ({ createdBy: { equals: actor.id } })),
      ),
    ),
  ),
  delete: toAccess(only(holds('decide'))),
  unlock: () => false,
}

/**
 * The same for one kind of record. `ofShown`: yes for a record that readers see: a reporter who may only suggest a change
 * of it gets as far as `guardShownRecord`, which says so (409 `recordShown`), and the admin's form is open to him.
 */
export const recordAccess = (ofShown: Rule) => ({
  ...referenceAccess,
  update: toAccess(
    any(
      only(keepers),
      only(
        hasRole('reporter'),
        any(
          mine((actor) => ({ createdBy: { equals: actor.id } })),
          ofShown,
        ),
      ),
    ),
  ),
})

/** Field rule: only who answers for the register of sources and persons may see or write it. */
export const keepersOnly = toGate(keepers)
export const editorsOnly = toGate(holds('decide'))

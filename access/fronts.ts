import { holds, only, toAccess, toGate } from './rules'

const deciders = holds('decide')
const newsroom = holds('read')

/** What stands on a front is told to the public: editors and chiefs arrange it, the whole newsroom sees how. */
export const frontAccess = {
  create: toGate(deciders),
  read: toAccess(only(newsroom)),
  readVersions: toAccess(only(newsroom)),
  update: toAccess(only(deciders)),
  delete: toAccess(only(deciders)),
  unlock: () => false,
}

import type { Migration } from './Migration'

/** A row of the list: the file's name without `.ts`, and how it is loaded, which a process does that migrates. */
export type MigrationFile = Readonly<{
  file: `${number}-${string}`
  load(): Promise<{ migration: Migration }>
}>

/**
 * Every change of stored data since 0.1.0, in order; a database is of the version of the last one it has seen. Only ever
 * added to at the end. A file that is not in here, a gap, or a number that is not its file's, fails a test.
 */
export const MIGRATIONS: readonly MigrationFile[] = [
  { file: '0001-public-addresses', load: () => import('./0001-public-addresses') },
  { file: '0002-shown-words', load: () => import('./0002-shown-words') },
  { file: '0003-own-logins', load: () => import('./0003-own-logins') },
  { file: '0004-picture-versions', load: () => import('./0004-picture-versions') },
  { file: '0005-existing-relations', load: () => import('./0005-existing-relations') },
  { file: '0006-addresses-and-nobody', load: () => import('./0006-addresses-and-nobody') },
  { file: '0007-plain-letters', load: () => import('./0007-plain-letters') },
  { file: '0008-search-words', load: () => import('./0008-search-words') },
  { file: '0009-derived-data', load: () => import('./0009-derived-data') },
  { file: '0010-hops', load: () => import('./0010-hops') },
  { file: '0011-claim-register', load: () => import('./0011-claim-register') },
  { file: '0012-masked-sources', load: () => import('./0012-masked-sources') },
  { file: '0013-fronts', load: () => import('./0013-fronts') },
  { file: '0014-search-text', load: () => import('./0014-search-text') },
  { file: '0015-reader-addresses', load: () => import('./0015-reader-addresses') },
  { file: '0016-parts-of-the-contract', load: () => import('./0016-parts-of-the-contract') },
]

/** The version of the data that this build writes and reads. */
export const NEWEST: number = MIGRATIONS.length

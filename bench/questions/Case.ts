import type { Query } from '../vocabulary'

/** Variables of one question; every server takes from them what its words need. */
export type Case = Readonly<Record<string, string>>
export type Cases = Readonly<Record<Query, readonly Case[]>>

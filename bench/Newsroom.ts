import type { ArmOptions } from './arms/ArmServer'
import type { Cases } from './questions/Case'

/** Of the search index, `KUNYE_SEARCH_MB` as it comes. */
export const SEARCH_BYTES = 400_000_000

/** A generated newsroom in its databases, and what is asked of it. */
export type Newsroom = Readonly<{
  articles: number
  cases: Cases
  uris: Pick<ArmOptions, 'publicUri' | 'payloadUri' | 'searchDir'>
}>

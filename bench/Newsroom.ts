import type { ArmOptions } from './arms/ArmServer'
import type { Cases } from './questions/Case'

/** A generated newsroom in its databases, and what is asked of it. */
export type Newsroom = Readonly<{
  articles: number
  cases: Cases
  uris: Pick<ArmOptions, 'publicUri' | 'payloadUri' | 'searchDir'>
}>

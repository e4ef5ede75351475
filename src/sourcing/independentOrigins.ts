import { originOf } from './originOf'
import type { SourcedAttribution } from './types'

/**
 * How many independent origins stand behind a claim, given the attributions of that claim: outlets that
 * share an origin count once, and a row that denies or declines supports nothing.
 */
export const independentOrigins = (rows: readonly SourcedAttribution[]): number => {
  const origins = rows.filter((row) => row.stance === 'asserts').map(originOf)
  return new Set(origins.filter((origin) => origin !== null)).size
}

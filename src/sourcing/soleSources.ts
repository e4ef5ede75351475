import type { RegisteredClaim } from './claimRegister'
import type { Rollup } from './types'

/** Who alone stands behind how many claims: most claims first, then by first appearance. */
export const soleSources = (register: readonly RegisteredClaim[]): Rollup['soleSources'] => {
  const counts = new Map<string, Rollup['soleSources'][number]>()
  for (const { soleSource, soleSpeaker } of register) {
    const source = soleSource ?? soleSpeaker
    if (!source) continue
    const kind = soleSource ? 'source' : 'speaker'
    const entry = counts.get(`${kind}:${source}`) ?? { kind, source, claims: 0 }
    counts.set(`${kind}:${source}`, { ...entry, claims: entry.claims + 1 })
  }
  return [...counts.values()].sort((a, b) => b.claims - a.claims)
}

import { namedOf, type Named } from './namedOf'
import type { SourcedAttribution } from './types'

/**
 * Everyone whom the given rows name in support of something, each once, in the order of the rows.
 * A denial names its speaker too, but does not stand behind the claim, so it is left out.
 */
export const distinctNamed = (rows: readonly SourcedAttribution[]): Named[] => {
  const found = new Map<string, Named>()
  for (const row of rows) {
    const named = row.stance === 'asserts' ? namedOf(row) : null
    if (named) found.set(`${named.kind}:${named.id}`, named)
  }
  return [...found.values()]
}

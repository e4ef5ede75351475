import type { AttributionMode } from '@/src/client/generated/types'

/** How a line under words is drawn: solid, dashed or dotted. Never by colour alone. */
export type Line = 'named' | 'hedged' | 'house'

const LINES: Record<AttributionMode, Line> = {
  NAMED_SOURCE: 'named',
  NAMED_SPEAKER: 'named',
  DOCUMENT: 'named',
  MASKED_SOURCE: 'hedged',
  UNSEEN_DOCUMENT: 'hedged',
  AGENTLESS_HEDGE: 'hedged',
  OWN_REPORTING: 'house',
  HOUSE_VOICE: 'house',
}

/**
 * The line of words that carry these modes. One named source makes the line solid, as it makes the
 * sentence count as named (design: named-sentence share); the note tells all of them.
 */
export function lineOf(modes: readonly AttributionMode[]): Line {
  const lines = modes.map((mode) => LINES[mode])
  if (lines.includes('named')) return 'named'
  return lines.includes('hedged') ? 'hedged' : 'house'
}

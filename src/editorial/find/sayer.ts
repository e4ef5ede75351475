import type { Named, ShownSaying } from './saidAnswer'

/** In these the house speaks, or nobody does: whoever is named as a speaker is only spoken of. */
const NOT_THEIRS: readonly ShownSaying['mode'][] = [
  ...(['houseVoice', 'ownReporting', 'agentlessHedge', 'unseenDocument'] as const),
]

/** The record that says it, where one does: the person before the source it comes by. */
export function sayer({
  speaker,
  source,
  mode,
}: Pick<ShownSaying, 'speaker' | 'source' | 'mode'>):
  | (Named & { of: 'persons' | 'sources' })
  | null {
  if (NOT_THEIRS.includes(mode)) return null
  if (speaker) return { of: 'persons', ...speaker }
  return source && { of: 'sources', ...source }
}

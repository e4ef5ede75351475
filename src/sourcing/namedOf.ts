import type { SourcedAttribution } from './types'

export type Named = { kind: 'source' | 'speaker'; id: string }

/**
 * Whom an attribution names to the reader: a namedSource row its source, a namedSpeaker row its speaker,
 * every other mode nobody (null), whatever else the row holds.
 */
export const namedOf = (row: SourcedAttribution): Named | null => {
  if (row.mode === 'namedSource' && row.source) return { kind: 'source', id: row.source }
  if (row.mode === 'namedSpeaker' && row.speaker) return { kind: 'speaker', id: row.speaker }
  return null
}

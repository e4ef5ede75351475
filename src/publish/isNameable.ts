import type { Source } from '@/src/payload-types'

/** Whether the public may learn of a source at all: a masked one never gets a card, an id or a document. */
export const isNameable = (source: Source | undefined): source is Source =>
  source !== undefined && source.kind !== 'masked'

import type { AttributionChangeKind } from '../AttributionChangeKind'

/** What an edit did to the meaning of a sentence: to who says it and how, to a name, or to what it tells. */
export type MeaningChangeKind = AttributionChangeKind | 'nameAltered' | 'wordingAltered'

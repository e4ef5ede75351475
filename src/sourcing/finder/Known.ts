import type { SpeakerKind } from './types'

/** What a story itself tells of its names: words printed with a capital inside a sentence, and who spoke, in lower case. */
export type Known = { names: ReadonlySet<string>; kinds: Map<string, SpeakerKind> }

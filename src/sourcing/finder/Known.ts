import type { SpeakerKind } from './types'

/**
 * What a story itself tells of its names: words printed with a capital inside a sentence, who spoke, and who has a title
 * before the name; in lower case. */
export type Known = {
  names: ReadonlySet<string>
  kinds: Map<string, SpeakerKind>
  titled: ReadonlySet<string>
}

import type { Known } from '../Known'
import type { FinderSentence, SpeakerKind } from '../types'
import { isBody, isTitle, NO_NAMES } from './nouns'

/**
 * What the story's own sentences tell of its names: two capitals or a title make a person of a surname, a word like “Agency” a body.
 * One pass.
 */
export function knownIn(sentences: readonly FinderSentence[]): Known {
  const names = new Set<string>()
  const kinds = new Map<string, SpeakerKind>()
  for (const { tokens, view, field } of sentences) {
    if (field !== 'body') continue
    tokens.forEach((token, at) => {
      if (!token.isCapital || NO_NAMES.has(token.low)) return
      names.add(token.base)
      const before = tokens[at - 1]
      const next = tokens[at + 1]
      const isLast =
        !next?.isCapital || view.slice(token.end, next.start).trim() !== '' || token.suffix !== ''
      if (!before || !isLast || view.slice(before.end, token.start).replace('.', '').trim() !== '')
        return
      if (isBody(token.base)) return
      const first = tokens[at - 2]
      const isInBody = [before, first].some((word) => word?.isCapital && isBody(word.low))
      if (isTitle(before.low) || (before.isCapital && !NO_NAMES.has(before.low) && !isInBody)) {
        kinds.set(token.base, kinds.get(token.base) ?? 'person')
      }
    })
  }
  return { names, kinds, titled: new Set() }
}

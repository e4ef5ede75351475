import type { Known } from '../Known'
import type { FinderSentence, SpeakerKind } from '../types'
import { isTitle, kindOfNoun } from './nouns'

/**
 * What the story's own sentences tell of its names: those printed with a capital where no sentence begins, and whose title
 * stands before them (“Vali Tekin Uslu” makes “Uslu” a person). One pass.
 */
export function knownIn(sentences: readonly FinderSentence[]): Known {
  const names = new Set<string>()
  const kinds = new Map<string, SpeakerKind>()
  for (const { tokens, view, field } of sentences) {
    if (field !== 'body') continue
    tokens.forEach((token, at) => {
      if (!token.isCapital) return
      if (at > 0 || token.suffix !== '') names.add(token.base)
      const before = tokens[at - 1]
      const next = tokens[at + 1]
      if (!before || !isTitle(before.low) || /^(?:eski|yeni|genel)$/.test(before.low)) return
      if (view.slice(before.end, token.start).replace('.', '').trim() !== '') return
      if (kindOfNoun(token.base) !== null) return
      const isJoined =
        next?.isCapital && token.suffix === '' && view.slice(token.end, next.start).trim() === ''
      const third = tokens[at + 2]
      const isThird =
        isJoined &&
        next.suffix === '' &&
        third?.isCapital &&
        view.slice(next.end, third.start).trim() === '' &&
        kindOfNoun(third.base) === null
      const surname = isThird ? third : isJoined && kindOfNoun(next.base) === null ? next : token
      kinds.set(surname.base, 'person')
    })
  }
  return { names, kinds }
}

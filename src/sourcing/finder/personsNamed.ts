import { isTitle as isEnglishTitle, kindOfNoun as englishKind } from './english/nouns'
import { isTitle as isTurkishTitle, kindOfNoun as turkishKind } from './turkish/nouns'
import type { FinderSentence, Place, Token } from './types'

/** A person whom a sentence names: by the longest name that the story prints of them, and where (offsets in the sentence). */
export type NamedPerson = Place & { name: string }

/** A name is three words at most: more of them in a row begin with an office. */
const LONGEST = 3

const isOffice = ({ low, base }: Token): boolean =>
  isTurkishTitle(low) ||
  isEnglishTitle(low) ||
  turkishKind(base) !== null ||
  englishKind(base) !== null

/** Capitals in a row without a sign or an ending between them. */
function runsOf({ tokens, view }: FinderSentence): Token[][] {
  const runs: Token[][] = []
  let before: Token | undefined
  for (const token of tokens) {
    const isJoined =
      before?.isCapital && before.suffix === '' && view.slice(before.end, token.start).trim() === ''
    if (token.isCapital) {
      if (isJoined) runs.at(-1)?.push(token)
      else runs.push([token])
    }
    before = token
  }
  return runs
}

/**
 * The persons whom each sentence names outside quotation marks, in order; `persons`: the last words of all persons of the story, in lower case (see
 * `findAttributions`). Somebody who is printed by the last name alone is called as the story calls them in full. Pure; linear.
 */
export function personsNamed(
  sentences: readonly FinderSentence[],
  persons: ReadonlySet<string>,
): NamedPerson[][] {
  const full = new Map<string, string>()
  const found = sentences.map((sentence) =>
    runsOf(sentence).flatMap((run) => {
      const last = run.findLastIndex(({ base }) => persons.has(base))
      const token = run[last]
      if (!token) return []
      const office = run.slice(0, last).findLastIndex(isOffice)
      const first = run[Math.max(office + 1, last - LONGEST + 1)] ?? token
      const name = sentence.raw.slice(first.start, token.start + token.base.length)
      if (name.length > (full.get(token.base)?.length ?? 0)) full.set(token.base, name)
      return [{ start: first.start, end: token.end, key: token.base }]
    }),
  )
  return found.map((named) =>
    named.map(({ start, end, key }) => ({ start, end, name: full.get(key) ?? key })),
  )
}

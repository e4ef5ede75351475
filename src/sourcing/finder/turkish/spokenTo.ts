import type { FinderSentence } from '../types'
import { PLACES } from './nouns'

/** Who speaks to somebody stands at the beginning of a sentence. */
const NEAR = 12
const LONGEST = 3
const SPEAKS = /^(?:konuşan|konuşarak|anlatan|açıklamada|demecinde|demeçte|röportajda|söyleşide)$/u
const DATIVE = /^[yn]?[ae]$/u

/** “Reuters'a konuşan …”, “BBC Türkçe'ye verdiği demeçte …”: the outlet that words were said to, without its ending. */
export function spokenTo({ tokens, view, raw }: FinderSentence): string[] {
  for (let at = 1; at < Math.min(tokens.length, NEAR); at += 1) {
    const verb = tokens[at]
    const before = tokens[at - 1]
    // “… verdiği demeçte”, “… yaptığı açıklamada”
    const isGiven = /^(?:verdiği|yaptığı|özel)$/u.test(before?.low ?? '')
    const last = isGiven ? at - 2 : at - 1
    const name = tokens[last]
    if (!verb || !SPEAKS.test(verb.low) || !name?.isCapital || !DATIVE.test(name.suffix)) continue
    let from = last
    while (
      from > Math.max(0, last - LONGEST + 1) &&
      tokens[from - 1]?.isCapital &&
      tokens[from - 1]?.suffix === '' &&
      view.slice(tokens[from - 1]?.end, tokens[from]?.start).trim() === ''
    )
      from -= 1
    if (from === last && PLACES.has(name.base)) continue
    return [raw.slice(tokens[from]?.start, name.start + name.base.length)]
  }
  return []
}

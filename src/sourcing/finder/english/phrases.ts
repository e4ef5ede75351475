import type { FinderSentence, Speaker } from '../types'
import type { Known } from '../Known'
import { isBody, isTitle, NO_NAMES } from './nouns'
import { isTight, kindOfName, LINKS, LONGEST, MASKS, spoken } from './words'
import { nounEndingAt } from './nounPhrase'
import { documentBefore } from './documentBefore'

/** The phrase that speaks and ends with a token, or null. */
export function phraseEndingAt(sentence: FinderSentence, to: number, known: Known): Speaker | null {
  const head = sentence.tokens[to]
  if (!head) return null
  if (
    head.low === 'them' &&
    /^(?:one|some|two|several|many|most)$/.test(sentence.tokens[to - 2]?.low ?? '')
  )
    return spoken(sentence, to - 2, to, 'masked')
  if (/^(?:he|she|they|it)$/.test(head.low)) return spoken(sentence, to, to, 'person')
  const written = documentBefore(sentence, to)
  if (written) return written
  if (head.isCapital && !NO_NAMES.has(head.low)) {
    const name = nameEndingAt(sentence, to, known)
    const first = sentence.tokens.findIndex(
      ({ start }) => name !== null && start === name.start - sentence.start,
    )
    const before = sentence.tokens[first - 1]?.low ?? ''
    // “A spokesman for the Interior Ministry”, “a report by the Global Care Fund”: the noun before the preposition speaks.
    const isPart = /^(?:for|of|from|by|at|in|with)$/.test(
      /^(?:the|a|an)$/.test(before) ? (sentence.tokens[first - 2]?.low ?? '') : before,
    )
    const isClose =
      before === 'to' && /^(?:close|near|loyal)$/.test(sentence.tokens[first - 2]?.low ?? '')
    return ((isPart || isClose) && first > 0 ? nounEndingAt(sentence, to) : null) ?? name
  }
  return nounEndingAt(sentence, to)
}

function nameEndingAt(sentence: FinderSentence, to: number, known: Known): Speaker | null {
  let from = to
  while (from > Math.max(0, to - LONGEST) && isTight(sentence, from)) {
    const before = sentence.tokens[from - 1]
    if (!before) break
    const further = sentence.tokens[from - 2]
    if (before.isCapital && !(from - 1 === 0 && NO_NAMES.has(before.low))) from -= 1
    else if (
      LINKS.test(before.low) &&
      further?.isCapital &&
      !NO_NAMES.has(further.low) &&
      isTight(sentence, from - 1)
    )
      from -= 2
    else if (
      LINKS.test(before.low) &&
      before.low === 'the' &&
      /^(?:of|for)$/.test(further?.low ?? '') &&
      sentence.tokens[from - 3]?.isCapital
    )
      from -= 3
    else if (
      isTitle(before.low) ||
      isBody(before.low) ||
      /^(?:former|prime|senior|chief|deputy|acting|interior|foreign|finance|defence|defense|health|vice|opposition|club|defen[cs]e|culture|justice|education|energy|local|independent|veteran)$/.test(
        before.low,
      )
    )
      from -= 1
    else break
  }
  const kind = kindOfName(sentence, from, to, known)
  if (kind === null) return null
  const about = sentence.view.slice(
    Math.max(0, (sentence.tokens[from]?.start ?? 0) - 40),
    sentence.tokens[to]?.end,
  )
  return spoken(sentence, from, to, kind === 'person' && MASKS.test(about) ? 'masked' : kind)
}

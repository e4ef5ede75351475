import type { Cue } from '../CueRow'
import type { Known } from '../Known'
import { tokenBefore } from '../tokenBefore'
import type { FinderSentence, Speaker } from '../types'
import { isQuestion } from './accepts'
import { ACCUSATIVE, DATIVE, WISHED } from './endings'
import { kindOfNoun, NO_NAMES, PLACES } from './nouns'
import { ABBREVIATED, between, phraseEndingAt, spoken } from './phrases'

/** Words between a clause and its verb at most: “… açıldığını dün akşam Vali Murat Sayar sosyal medya hesabından duyurdu”. */
const FAR = 16
/** “Anadolu Ajansı muhabirine”: the name belongs to what stands behind it. */
const POSSESSED = /[ıiuü]n(?:[ae]|[dt][ae]n?|[ıiuü]n?)$/u
const STOPS = /[,;:!?…“”]/u
const JOINS = /^(?:ve|ama|ancak|fakat|sonra|diye|ki|da|de)$/u

const isClause = (sentence: FinderSentence, at: number, cue: Cue): boolean => {
  const word = sentence.tokens[at]?.low ?? ''
  if (cue.needs === 'question') return isQuestion(word)
  return ACCUSATIVE.test(word) || DATIVE.test(word) || (WISHED.test(word) && /n[ıiae]$/u.test(word))
}

/** Who stands between a clause and its verb: “… öldüğünü Vali Sayar duyurdu”. `isNext`: right before the verb. Null where nobody does. */
export function subjectAtEnd(
  sentence: FinderSentence,
  cue: Cue,
  known: Known,
): { speaker: Speaker; isNext: boolean } | null {
  const last = tokenBefore(sentence, cue.start)
  let clause = last
  let right = cue.start
  for (; clause >= Math.max(0, last - FAR); clause -= 1) {
    const token = sentence.tokens[clause]
    if (!token) return null
    const gap = sentence.view.slice(token.end, right)
    if (STOPS.test(gap) && !(ABBREVIATED.has(token.low) && /^\.\s$/.test(gap))) return null
    if (isClause(sentence, clause, cue)) break
    right = token.start
  }
  if (clause < Math.max(0, last - FAR) || clause === last) return null
  const least = sentence.start + (sentence.tokens[clause]?.end ?? 0)
  let found: { speaker: Speaker; at: number } | null = null
  for (let at = clause + 1; at <= last; at += 1) {
    const speaker =
      phraseEndingAt(sentence, at, known) ?? (at === last ? alone(sentence, at) : null)
    if (!speaker || speaker.start < least) continue
    if (found && speaker.start >= found.speaker.end) break
    found = { speaker, at }
  }
  if (!found) return null
  const { speaker, at } = found
  const isNext = at === last
  if (isNext) return { speaker, isNext }
  const isName = sentence.tokens[at]?.isCapital === true
  return isName && !POSSESSED.test(sentence.tokens[at + 1]?.low ?? '') ? { speaker, isNext } : null
}

/** One capital before a verb, whom the story has not named before. */
function alone(sentence: FinderSentence, at: number): Speaker | null {
  const token = sentence.tokens[at]
  if (!token?.isCapital || token.suffix !== '' || at === 0) return null
  if (NO_NAMES.has(token.base) || PLACES.has(token.base)) return null
  return spoken(sentence, at, at, /^\p{Lu}{2,}$/u.test(token.raw) ? 'body' : 'person')
}

/** “‘…’ diyor 42 yaşındaki çiftçi Hasan Kara.”: who closes a sentence behind a verb that a quotation stands before. */
export function closingSpeaker(sentence: FinderSentence, cue: Cue, known: Known): Speaker | null {
  if (cue.needs !== 'quotation' || cue.isBefore) return null
  const first = tokenBefore(sentence, cue.end) + 1
  if (JOINS.test(sentence.tokens[first]?.low ?? '')) return null
  if (sentence.view.slice(cue.end, sentence.tokens[first]?.start).trim() !== '') return null
  let to = first
  while (to + 1 < Math.min(sentence.tokens.length, first + FAR)) {
    const gap = between(sentence, to + 1)
    const isTitle = /^\.\s$/.test(gap) && ABBREVIATED.has(sentence.tokens[to]?.low ?? '')
    if (gap.trim() !== '' && !isTitle) break
    to += 1
  }
  const head = sentence.tokens[to]
  if (!head || head.suffix !== '') return null
  const named = phraseEndingAt(sentence, to, known) ?? (head.isCapital ? alone(sentence, to) : null)
  if (named) return named
  const words = sentence.tokens.slice(first, to + 1)
  const mask = words.findIndex(({ low }) => /^(?:adını|adının|ismini|isminin|bir)$/.test(low))
  return mask >= 0 || kindOfNoun(head.low) === 'masked'
    ? spoken(sentence, first + Math.max(mask, 0), to, 'masked')
    : null
}

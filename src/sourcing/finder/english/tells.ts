import type { Cue } from '../CueRow'
import { tokenBefore } from '../tokenBefore'
import type { FinderSentence, Speaker } from '../types'

const AHEAD = 12
/** Who is told something is told that it is so; what is told is no clause. */
const TOLD_THINGS =
  /^(?:truth|story|stories|joke|jokes|tale|tales|lie|lies|time|fortune|fortunes|secret|secrets|difference|anecdote|anecdotes|everything|nothing|anything|something|nobody)$/u
const RECIPIENT =
  /^(?:him|her|them|us|me|you|it|[\p{L}]{3,20}(?:s|men|women)|court|jury|inquiry|inquest|hearing|panel|tribunal|committee|commission|council|board|parliament|judge|magistrate|police|press|media|radio|station|paper|newspaper|agency|magazine|crowd|staff|audience|conference|meeting|public|people|children|family|colleague|neighbou?r|friend|house|senate|congress|rally|congregation|detective|officer|reporter|interviewer|operator|dispatcher|doctor|nurse)$/u
const FINITE =
  /^(?:was|were|is|are|had|has|have|would|will|could|can|should|may|might|must|did|does|do|[\p{L}]{1,8}n't|saw|heard|knew|took|came|went|made|got|left|felt|found|lost|kept|gave|thought|ran|began|became|broke|brought|built|bought|caught|chose|drew|drove|fell|fled|fought|forgot|held|led|met|paid|rose|sat|sold|sent|spent|spoke|stood|stole|understood|woke|won|wore|wrote|shot|burst|expects|wants|hopes|plans|needs|believes|[\p{L}]{3,20}ed)$/u
const STARTS =
  /^(?:he|she|they|it|we|i|you|the|a|an|his|her|their|its|this|that|these|those|there|no|nobody|two|three|some|all|many|most)$/u

/** Whether a “told” or “telling” that ends at a place tells somebody that something is so; “told him to rest”, “told a joke” do not. */
export function tellsSomebody(sentence: FinderSentence, end: number): boolean {
  const first = tokenBefore(sentence, end) + 1
  const lead = sentence.tokens[first]
  if (!lead || sentence.view.slice(end, lead.start).trim() !== '') return false
  if (/^(?:how|of|about)$/.test(lead.low)) return true
  let isTold = false
  let right = end
  for (let at = first; at < first + AHEAD; at += 1) {
    const token = sentence.tokens[at]
    if (!token) return false
    const gap = sentence.view.slice(right, token.start)
    if (/[.;!?“”]/u.test(gap) || (isTold && gap.includes(':'))) return false
    if (token.low === 'that') return at > first
    if (!isTold && TOLD_THINGS.test(token.low)) return false
    if (isTold && token.low === 'to') return false
    if (isTold && /^(?:how|of|about|why)$/.test(token.low)) return true
    // Somebody is told by name, or by what they are; behind them the clause begins.
    const isOne = token.isCapital || RECIPIENT.test(token.low)
    if (isTold && (FINITE.test(token.low) || (STARTS.test(token.low) && !isOne)))
      return clauseFrom(sentence, at)
    if (isOne && token.low !== lead.low) isTold = true
    if (isOne && at === first) isTold = true
    right = token.end
  }
  return false
}

/** Whether a verb stands in the words from a token on, before the next stop. */
function clauseFrom(sentence: FinderSentence, from: number): boolean {
  let right = sentence.tokens[from]?.start ?? 0
  for (let at = from; at < from + AHEAD; at += 1) {
    const token = sentence.tokens[at]
    if (!token || /[.;:!?“”]/u.test(sentence.view.slice(right, token.start))) return false
    if (FINITE.test(token.low) || (token.low === 'that' && at > from)) return true
    right = token.end
  }
  return false
}

/** What holds data shows them, whatever follows: “figures showed 62 percent”. */
const DATA =
  /(?<!\p{L})(?:figures?|data|statistics|surveys?|polls?|census|index|tests?|results|stud(?:y|ies)|analysis|research|records|numbers|estimates|readings|audit|assessments?|trials?|recordings?|footage|logs?|images|documents?)(?!\p{L})/u
const NOT_SHOWN = /^(?:up|off|on|in|at|around|through|his|her|him|their|me|you|us|itself)$/u

/** Whether a document that holds data shows something behind a verb. */
export function showsData(cue: string, subject: Speaker, after: string): boolean {
  if (!/^(?:show|indicate|suggest)/.test(cue) || subject.kind !== 'document') return false
  return after !== '' && !NOT_SHOWN.test(after) && DATA.test(subject.text.toLowerCase())
}

const HEARINGS =
  /(?<!\p{L})(?:court|jury|jurors|inquiry|inquest|tribunal|hearing|panel|committee|commission)$/u
/** “The court heard that …”: what is said there it hears; null where something else is heard or nobody. */
export function hearingOf(sentence: FinderSentence, cue: Cue): Speaker | null {
  const at = tokenBefore(sentence, cue.start)
  const noun = sentence.tokens[at]
  if (!noun || !HEARINGS.test(noun.low) || sentence.view.slice(noun.end, cue.start).trim() !== '')
    return null
  const behind = sentence.view.slice(cue.end)
  const isTrailing =
    /^(?: (?:on|in|at|earlier|yesterday|today|\p{L}{3,6}day)(?!\p{L})[^.]{0,30})?[.!?]?$/u.test(
      behind,
    ) && sentence.view.slice(0, cue.start).includes(',')
  if (
    !isTrailing &&
    !/^ (?:(?:on|earlier|later|yesterday|today) (?:\p{L}{3,6}day )?)?(?:how|that|evidence that)(?!\p{L})/u.test(
      behind,
    ) &&
    !behindIsClause(sentence, at + 2)
  )
    return null
  const isTold = /^(?:the|an?|this|one)$/.test(sentence.tokens[at - 1]?.low ?? '')
  const start = isTold ? (sentence.tokens[at - 1]?.start ?? noun.start) : noun.start
  return {
    text: sentence.raw.slice(start, noun.end),
    start: sentence.start + start,
    end: sentence.start + noun.end,
    kind: 'body',
  }
}

const behindIsClause = (sentence: FinderSentence, from: number): boolean =>
  STARTS.test(sentence.tokens[from]?.low ?? '') &&
  !/^(?:the|a|an)$/.test(sentence.tokens[from]?.low ?? '') &&
  clauseFrom(sentence, from)

/** “…, prosecutors said on Monday.”: the reported words stand before, behind a comma the speaker. */
export function isTrailing(sentence: FinderSentence, cue: Cue, subject: Speaker): boolean {
  const before = sentence.view.slice(0, subject.start - sentence.start).trimEnd()
  // “Rival brewers, Keye noted, face the same bill.”
  if (before.endsWith(',') && sentence.view[cue.end] === ',') return true
  const behind = sentence.view.slice(cue.end, cue.end + 24)
  return (
    before.endsWith(',') &&
    before.length > (subject.kind === 'document' ? 12 : 25) &&
    /^\s?(?:[.,;!?]|$|(?:on|in|at|late|earlier|last|during|yesterday|this)\b)/u.test(behind)
  )
}

/** “A pilot left the bridge for nine minutes, prosecutor Adele Marsh told a jury.” */
export const isToldBehind = (sentence: FinderSentence, subject: Speaker): boolean => {
  const before = sentence.view.slice(0, subject.start - sentence.start).trimEnd()
  return before.length > 25 && before.endsWith(',')
}

import type { Cue } from '../CueRow'
import { tokenBefore } from '../tokenBefore'
import type { FinderSentence, Speaker } from '../types'
import { IS_PLAIN, TAKES_OBJECT } from './cues'
import { isToldBehind, isTrailing, showsData, tellsSomebody } from './tells'

const FINITE =
  /^(?:was|were|is|are|had|has|have|would|will|could|can|should|may|might|must|did|does|do|been|wasn't|weren't|isn't|aren't|won't|wouldn't|couldn't|hadn't|hasn't|haven't|didn't|doesn't|don't|[\p{L}]{3,20}ed|[\p{L}]{3,15}s)$/u
const AUXILIARY =
  /^(?:was|were|is|are|had|has|have|would|will|could|can|should|may|might|must|did|does|wasn't|weren't|isn't|aren't|won't|wouldn't|couldn't|hadn't|hasn't|haven't|didn't|doesn't|don't)$/u
const NOTHING =
  /^(?:nothing|so|little|goodbye|hello|yes|sorry|aloud|farewell|thank|thanks|grace|prayers|mass)$/
const NOUNS_BEFORE =
  /^(?:a|an|the|his|her|its|their|these|those|this|our|my|of|by|in|for|with|insurance|compensation|annual|media|news|press|earlier|several|many|such|no|any|some|other|to|false|new|similar|more|further|than|not|as|local|initial|benefit|asylum|damages)$/
const PASSIVE_BEFORE =
  /^(?:was|were|is|are|been|be|being|am|get|gets|got|not|to|never|nor|would|could|can|will|cannot|may|might|must|should|when|if|as)$/

/** “Wrote a book on city finance”, “write a letter to the court”: what is written is a work. */
const A_WORK =
  /^ (?:an?|the|his|her|its|their|two|three|several|many) (?:[\p{L}-]{1,20} ){1,3}(?:on|about|of|to|in|for|with|and|called|titled)(?!\p{L})/u

const quotationBefore = (sentence: FinderSentence, at: number): boolean =>
  /”[\s,]*(?:[–—-]\s?)?$/u.test(sentence.view.slice(Math.max(0, at - 60), at))

/** A quotation right behind, or behind a colon or “that” and a few words. */
const quotationAfter = (sentence: FinderSentence, end: number, near = 60): boolean =>
  new RegExp(`^[^.;”]{0,${near}}“`, 'u').test(sentence.view.slice(end, end + near + 2))

/** Whether a clause of its own stands behind a verb: “that”, or a verb before the next stop. */
function clauseAfter(sentence: FinderSentence, end: number, isStrict: boolean): boolean {
  const next = tokenBefore(sentence, end) + 1
  const first = sentence.tokens[next]
  if (!first) return false
  let right = end
  for (let at = next; at < next + 14; at += 1) {
    const token = sentence.tokens[at]
    if (!token) return false
    const gap = sentence.view.slice(right, token.start)
    if (/[.;:!?“]/u.test(gap)) return false
    if (token.low === 'that' && at <= next + 8) return true
    if (at > next && (isStrict ? AUXILIARY : FINITE).test(token.low)) return true
    right = token.end
  }
  return false
}

/**
 * Whether a cue's words report where they stand, with whom they have for a subject: “said” beside a quotation, before “that”, or with
 * a subject that can speak; “reports” and “claims” as nouns do not.
 */
export function acceptsEnglish(
  sentence: FinderSentence,
  cue: Cue,
  subject: Speaker | null,
  behind: Speaker | null,
): boolean {
  const words = sentence.view.slice(cue.start, cue.end)
  const previous = sentence.tokens[tokenBefore(sentence, cue.start)]
  const isAdjacent =
    previous !== undefined && sentence.view.slice(previous.end, cue.start).trim() === ''
  const before = isAdjacent ? previous.low : ''
  const next = sentence.tokens[tokenBefore(sentence, cue.end) + 1]
  const after = next && sentence.view.slice(cue.end, next.start).trim() === '' ? next.low : ''
  const isHeadline = sentence.field !== 'body'
  if (cue.class === 'participial' && cue.answers === 'nobody')
    return (
      !PASSIVE_BEFORE.test(before) &&
      !/^(?:that|to|he|she|they|it|a|the)$/.test(after) &&
      after !== '' &&
      subject === null
    )
  if (cue.needs === 'nothing') return true
  // “accused of lying” is done to somebody; “who asked to remain anonymous” tells nothing.
  if (
    (/^(?:accused|blamed)$/.test(words) && /^(?:of|for)$/.test(after)) ||
    (words === 'asked' && /^(?:to|not)$/.test(after))
  )
    return false
  if (
    /^wr(?:ote|ites?)$/.test(words) &&
    A_WORK.test(sentence.view.slice(cue.end)) &&
    after !== 'that'
  )
    return quotationBefore(sentence, cue.start)
  const isIng = /^\p{L}+ing(?: out| for| reporters| journalists)?$/u.test(words)
  if (
    PASSIVE_BEFORE.test(before) &&
    cue.stance !== 'declines' &&
    cue.class === 'reportingActive' &&
    !/^(?:when|if|as)$/.test(before)
  )
    return false
  // “Safestep's claims department”
  if (previous?.suffix === 's' && isAdjacent && /s$/.test(words)) return false
  if (NOUNS_BEFORE.test(before) && !/^(?:no|not)$/.test(before)) return false
  if (
    /^(?:said|says|say|reports?|claims?|claimed)$/.test(after) &&
    !IS_PLAIN.test(words) &&
    cue.stance !== 'denies'
  )
    return false
  if (
    (after === 'by' && cue.stance !== 'declines') ||
    (after === 'to' &&
      /^(?:reports?|told|noted?|states?|estimates?|responded|replied)$/.test(words))
  ) {
    if (!quotationBefore(sentence, cue.start)) return false
  }
  const isQuoted =
    quotationBefore(sentence, cue.start) ||
    (subject !== null && quotationBefore(sentence, subject.start - sentence.start)) ||
    (subject !== null &&
      /”[\s,]*[^.;:”“]{1,60}$/u.test(sentence.view.slice(Math.max(0, cue.start - 70), cue.start)) &&
      subject.start - sentence.start > sentence.view.lastIndexOf('”', cue.start))
  if (isIng) {
    const front = sentence.view.slice(0, cue.start)
    const isApart =
      /,\s$/u.test(front) || before === 'and' || (front === '' && words.startsWith('telling'))
    if (words === 'telling')
      return isApart && (tellsSomebody(sentence, cue.end) || quotationAfter(sentence, cue.end, 40))
    return (
      isApart &&
      (words === 'saying' ||
        clauseAfter(sentence, cue.end, false) ||
        quotationAfter(sentence, cue.end, 40))
    )
  }
  if (cue.needs === 'quotationAfter') return subject !== null && quotationAfter(sentence, cue.end)
  // “Asked about it, the mayor declined”; sales decline too.
  if (words === 'declined')
    return (
      subject !== null &&
      /(?<!\p{L})(?:asked|invited|pressed|contacted)(?!\p{L})/u.test(
        sentence.view.slice(0, cue.start),
      )
    )
  if (cue.needs === 'subject') return subject !== null || (isQuoted && behind !== null)
  if (behind && isQuoted) return true
  if (IS_PLAIN.test(words)) {
    if (NOTHING.test(after) && !isQuoted) return false
    if (subject === null)
      return behind !== null && /[”,]\s?$/u.test(sentence.view.slice(0, cue.start))
    if (
      /^(?:say|told)$/.test(words) &&
      subject.kind === 'document' &&
      !clauseAfter(sentence, cue.end, false)
    )
      return false
    if (words.startsWith('told') && !isQuoted)
      return (
        /^told (?:reporters|jour|lawm|parl|cong|the media)/.test(words) ||
        tellsSomebody(sentence, cue.end) ||
        quotationAfter(sentence, cue.end, 40) ||
        isToldBehind(sentence, subject)
      )
    return true
  }
  if (subject === null) return behind !== null && isQuoted
  if (/^(?:recalled|remembered|denied)$/.test(words) && /ing$/.test(after)) return true
  if (isQuoted || quotationAfter(sentence, cue.end, 12) || isTrailing(sentence, cue, subject))
    return true
  if (
    subject.kind === 'masked' &&
    !isHeadline &&
    /^(?:people|some|many|others|fans|members|friends|man|woman)$/i.test(subject.text) &&
    !/that/.test(after)
  )
    return false
  if (isHeadline && subject.kind === 'document') return true
  if (isHeadline)
    return (
      TAKES_OBJECT.test(words) ||
      (/^(?:promise|pledge|vow)/.test(words) && after === 'to') ||
      clauseAfter(sentence, cue.end, false)
    )
  if (showsData(words, subject, after)) return true
  if (
    /^(?:found|finds?|shows?|showed|indicates?|indicated|suggests?|suggested|concludes?|concluded)$/.test(
      words,
    )
  ) {
    return (
      (subject.kind === 'document' || subject.kind === 'masked' || after === 'that') &&
      (after === 'that' || (clauseAfter(sentence, cue.end, true) && subject.kind === 'document'))
    )
  }
  if (
    /^(?:asked|continued|went on|agreed|observed|proposed|expects|hopes|informed|hinted|forecasts?|mused|joked|quipped|responded|replied|posted|tweeted|commented|remarked)$/.test(
      words,
    )
  )
    return after === 'that'
  if (/^(?:promise|pledge|vow)/.test(words) && /^(?:to|an?|the|more|new)$/.test(after)) return true
  if (words === 'reported' && before === 'first') return true
  if (TAKES_OBJECT.test(words)) {
    return !/^(?:claims?|warning|estimates)$/.test(words) || clauseAfter(sentence, cue.end, true)
  }
  return after === 'that' || clauseAfter(sentence, cue.end, true)
}

import type { Cue } from '../CueRow'
import type { Known } from '../Known'
import { tokenBefore } from '../tokenBefore'
import type { FinderSentence, Speaker } from '../types'
import { beforeCommas, namedBehind } from './apposition'
import { kindOfNoun } from './nouns'
import { phraseEndingAt } from './phrases'
import { phraseStartingAt } from './phraseStartingAt'
import { between, MASKS, spoken } from './words'

const SKIPPED =
  /^(?:also|later|has|have|had|then|earlier|previously|again|repeatedly|recently|always|further|only|just|simply|since|now|still|and|or|even|first|already|in|turn|separately|all|both|\p{L}{3,20}ly)$/u
const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/

/** Whether nothing of a sentence is between two of its words. */
const isOpen = (gap: string): boolean => gap.trim() === ''

/** Who stands before a verb: the phrase right before it, or before what commas set apart (“X, who …, said”). */
export function subjectBefore(sentence: FinderSentence, cue: Cue, known: Known): Speaker | null {
  const last = tokenBefore(sentence, cue.start)
  let at = last
  let right = cue.start
  while (at >= Math.max(0, last - 5)) {
    const token = sentence.tokens[at]
    if (!token || !isOpen(sentence.view.slice(token.end, right))) break
    if (DAYS.test(token.low)) {
      right = token.start
      at -= 1
      if (sentence.tokens[at]?.low === 'on') {
        right = sentence.tokens[at]?.start ?? right
        at -= 1
      }
      continue
    }
    // “Tully” is no adverb.
    if (!SKIPPED.test(token.low) || token.isCapital) break
    right = token.start
    at -= 1
  }
  const token = sentence.tokens[at]
  if (!token) return null
  const gap = sentence.view.slice(token.end, right)
  if (/^(?:who|which)$/.test(token.low) && isOpen(gap))
    return at > 0 ? phraseEndingAt(sentence, at - 1, known) : null
  if (/^and$/.test(sentence.tokens[at + 1]?.low ?? '') && at + 1 <= last) return null
  if (isOpen(gap))
    return (
      phraseEndingAt(sentence, at, known) ??
      beforeWho(sentence, at, known) ??
      oneQuoted(sentence, at)
    )
  if (/^\s*,\s*$/.test(gap)) return beforeCommas(sentence, at, known)
  return /^\s*[–—-]\s*$/.test(gap) ? phraseEndingAt(sentence, at, known) : null
}

/** “A woman who did not want to be named told …”: whom the clause is about. */
function beforeWho(sentence: FinderSentence, end: number, known: Known): Speaker | null {
  for (let at = end; at > Math.max(0, end - 14); at -= 1) {
    if (!isOpen(between(sentence, at + 1)) && at < end) return null
    if (!/^(?:who|whom)$/.test(sentence.tokens[at]?.low ?? '')) continue
    const found = phraseEndingAt(sentence, at - 1, known)
    const isMasked = MASKS.test(
      sentence.view.slice(sentence.tokens[at]?.start, sentence.tokens[end]?.end),
    )
    return found && isMasked ? { ...found, kind: 'masked' } : found
  }
  return null
}

/** “‘…,’ one baritone told the Argus”: whoever a quotation is said by has no name. */
function oneQuoted(sentence: FinderSentence, end: number): Speaker | null {
  for (let at = end - 1; at >= Math.max(0, end - 3); at -= 1) {
    const token = sentence.tokens[at]
    if (!token || !isOpen(between(sentence, at + 1))) return null
    if (!/^(?:an?|one|another)$/.test(token.low)) continue
    const isQuoted = /”[\s,]*$/u.test(
      sentence.view.slice(Math.max(0, token.start - 4), token.start),
    )
    return isQuoted && !sentence.tokens[end]?.isCapital ? spoken(sentence, at, end, 'masked') : null
  }
  return null
}

/** Who the sentence is about, by its first words: “The Environment Agency lifted its warning, saying …”. */
export function subjectOf(sentence: FinderSentence, known: Known): Speaker | null {
  return subjectFrom(sentence, 0, known) ?? subjectAfterComma(sentence, known)
}

/** Whom an opening clause goes with: “Telling the hearing she had no choice, Dana Wells wept.” */
export function subjectAfterComma(sentence: FinderSentence, known: Known): Speaker | null {
  const comma = sentence.view.slice(0, 120).indexOf(',')
  return comma < 0 ? null : subjectFrom(sentence, tokenBefore(sentence, comma) + 1, known)
}

const VERB =
  /(?:ed|ew|aid|old|ame|eft|ept|id|ok|ave|ut|ent|an|on|has|had|was|were|will|is|are|have)$/

function subjectFrom(sentence: FinderSentence, from: number, known: Known): Speaker | null {
  for (let to = from; to < Math.min(from + 8, sentence.tokens.length - 1); to += 1) {
    const gap = between(sentence, to + 1)
    const next = sentence.tokens[to + 1]
    if (!next || !isOpen(gap)) {
      // “Victor Hale, 58, …”, “The developer, Gregor Stanic, …”
      const named = /^\s*,/.test(gap) ? phraseEndingAt(sentence, to, known) : null
      return named &&
        named.start <= sentence.start + (sentence.tokens[from]?.start ?? 0) &&
        !isPronoun(named)
        ? named
        : null
    }
    if (next.isCapital || !VERB.test(next.low)) continue
    const found = phraseEndingAt(sentence, to, known)
    if (found) return found
  }
  return null
}

/** The phrase a sentence begins with, of which a second verb goes on: “Lane welcomed the result but cautioned …”. */
export function subjectFirst(sentence: FinderSentence, cue: Cue, known: Known): Speaker | null {
  if (
    !/(?<!\p{L})(?:but|and) (?:also |then |later |has )?$/u.test(
      sentence.view.slice(Math.max(0, cue.start - 12), cue.start),
    )
  )
    return null
  return subjectOf(sentence, known)
}

/** “…,” said Dr Amina Osei: who stands behind a verb that a quotation or a comma stands before. */
export function subjectBehind(sentence: FinderSentence, cue: Cue, known: Known): Speaker | null {
  const before = sentence.view.slice(0, cue.start).trimEnd()
  if (!/[”,–—-]$/u.test(before)) return null
  const next = tokenBefore(sentence, cue.end) + 1
  const token = sentence.tokens[next]
  if (!token || !isOpen(sentence.view.slice(cue.end, token.start))) return null
  if (
    /^(?:in|on|at|that|to|by|when|after|during|as|through|via|of|he|she|they|it)$/.test(token.low)
  )
    return null
  const found = phraseStartingAt(sentence, next, known)
  return found && (namedBehind(sentence, found, known) ?? found)
}

/** A pronoun stands for the last who spoke; a bare “it” for the last body. */
export const isPronoun = (speaker: Speaker): boolean => /^(?:he|she|they|it)$/i.test(speaker.text)

/** “citing a police source”: what stands behind the speaker. */
export function viaOf(sentence: FinderSentence, known: Known): string[] {
  const at = sentence.tokens.findIndex(({ low }) => low === 'citing')
  if (at < 0) return []
  const hop = phraseStartingAt(sentence, at + 1, known)
  const next = sentence.tokens[at + 2]
  if (hop) return [hop.text]
  const isUnnamed = kindOfNoun(next?.low ?? '') === 'masked'
  return isUnnamed && next ? [sentence.raw.slice(sentence.tokens[at + 1]?.start, next.end)] : []
}

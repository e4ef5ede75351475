import { accusingWordIn } from './finder/checks/accusations'
import { findAttributions } from './finder/findAttributions'
import { type NamedPerson, personsNamed } from './finder/personsNamed'
import type { FinderSentence, FoundAttribution } from './finder/types'
import type { AttributionMode, CueClass, Form, Stance } from './vocabulary'

/** What is proposed for one cue of a sentence, or for a sentence without one. Offsets count UTF-16 code units of the text. */
export type Proposal = {
  start: number
  end: number
  /** The sentence. */
  quote: string
  cue: { text: string; start: number } | null
  mode: AttributionMode
  cueClass: CueClass
  form: Form
  stance: Stance
  /** Who says it, as printed and without a case ending behind an apostrophe. */
  who: string | null
  /** By which outlets it came, as printed: those that who says it relays, or spoke to. */
  via: string[]
  /** Whom the sentence names beside who says it, by their full names where the story prints them. */
  persons: string[]
  /** What is claimed: the sentence without who says it and by which words. At most 240 code units. */
  claim: string
  /** A word of the sentence that accuses somebody: then it is asked how grave that is. */
  accuses: string | null
}

type Asked = {
  text: string
  /** The blocks of the text, in order: where each begins, and its words. */
  paragraphs: readonly { start: number; text: string }[]
  /** BCP 47; Turkish and English have cues. */
  language: string
  /** The attributions there are: where each stands, and by which cue. */
  marked: readonly { start: number; end: number; cue: string | null }[]
}

/**
 * What could be written for every sentence that still asks who says it, in the order of the text: one proposal a cue, one for a sentence without any. A cue whose
 * words a mark over its sentence names already, and a sentence with a mark on any letter and no cue, ask nothing. A proposal and never a verdict: nothing of it is
 * stored before somebody accepts it. Pure; linear.
 */
export function proposalsIn({ text, paragraphs, language, marked }: Asked): Proposal[] {
  const nodes = paragraphs.map(({ start, text: words }) => ({
    ...{ field: 'body' as const, start, end: start + words.length },
  }))
  const { sentences, attributions, persons } = findAttributions(text, nodes, language)
  const named = personsNamed(sentences, persons)
  const cues = new Map<number, FoundAttribution[]>()
  for (const one of attributions) {
    const same = cues.get(one.start)
    if (same) same.push(one)
    else cues.set(one.start, [one])
  }
  const marks = [...marked].sort((a, b) => a.start - b.start)
  let from = 0
  return sentences.flatMap((sentence, index): Proposal[] => {
    if (!/[\p{L}\p{N}]/u.test(sentence.raw)) return []
    while ((marks[from]?.end ?? Infinity) <= sentence.start) from += 1
    const here: typeof marks = []
    for (let at = from; (marks[at]?.start ?? Infinity) < sentence.end; at += 1) {
      const mark = marks[at]
      if (mark && mark.end > sentence.start) here.push(mark)
    }
    const found = cues.get(sentence.start) ?? []
    if (here.length >= Math.max(found.length, 1)) return []
    const open = found.filter(({ cue }) => !here.some((mark) => mark.cue === cue))
    const holds = { accuses: accusingWordIn(sentence, language), named: named[index] ?? [] }
    if (open.length > 0) return open.map((one) => proposalOf(sentence, one, holds))
    return found.length === 0 ? [proposalOf(sentence, null, holds)] : []
  })
}

const LONGEST_CLAIM = 240
/** More names in one sentence are a list, and are put in by hand. */
const MOST_NAMED = 4

/** A name without what stands behind its apostrophe. */
const withoutEnding = (name: string): string => name.replace(/['’ʼ][\p{Ll}]{1,6}$/u, '')

const lastWord = (name: string): string =>
  withoutEnding(name).toLocaleLowerCase('tr').split(/\s+/).at(-1) ?? ''

/** Whether somebody who speaks, printed in whatever length, is whom a name is of. */
const sameName = (speaker: string, name: string): boolean => lastWord(speaker) === lastWord(name)

function proposalOf(
  { start, end, raw }: FinderSentence,
  found: FoundAttribution | null,
  { accuses, named }: { accuses: string | null; named: readonly NamedPerson[] },
): Proposal {
  const from = found?.who ? found.who.start - start : -1
  const to = found?.who ? found.who.end - start : -1
  const said = named.filter((one) => one.start >= to || one.end <= from)
  const speaker = found?.who?.text ?? ''
  const about = [...new Set(said.map(({ name }) => name))].filter(
    (name) => !sameName(speaker, name),
  )
  const persons = about.slice(0, MOST_NAMED)
  const via = (found?.via ?? []).map(withoutEnding).slice(0, MOST_NAMED)
  const shared = { start, end, quote: raw, accuses, via, persons }
  if (!found) {
    return {
      ...{ ...shared, cue: null, mode: 'houseVoice', cueClass: 'none', form: 'asserted' },
      ...{ stance: 'asserts', who: null, claim: claimIn(raw, []) },
    }
  }
  const { cue, cueStart, mode, cueClass, form, stance, who } = found
  const places = [{ start: cueStart - start, end: cueStart - start + cue.length }]
  if (who && who.start >= start && who.end <= end) {
    places.push({ start: who.start - start, end: who.end - start })
  }
  return {
    ...{ ...shared, cue: { text: cue, start: cueStart }, mode, cueClass, form, stance },
    ...{ who: who && withoutEnding(who.text), claim: claimIn(raw, places) },
  }
}

/** A Turkish clause that was made a noun, as the sentence it was: “kapandığını” is “kapandı”. */
const CLAUSES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})([dt][ıiuü])ğ[ıiuü]n[ıiuüae](?!\p{L})/gu, '$1'],
  [/(?<=\p{L})(aca|ece)ğ[ıi]n[ıiae](?!\p{L})/gu, '$1k'],
]

const ENDING = /['’]\p{L}+/uy

/** A sentence without the words at `places` (offsets in it), with one capital and no sign at its ends. */
function claimIn(sentence: string, places: readonly { start: number; end: number }[]): string {
  let words = ''
  let from = 0
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    // “Planı” stands inside of “planına göre”.
    if (start > from) words += `${sentence.slice(from, start)} `
    // The ending of a name goes with it: “APA’nın”.
    ENDING.lastIndex = end
    from = Math.max(from, ENDING.test(sentence) ? ENDING.lastIndex : end)
  }
  words += sentence.slice(from)
  let claim = words.replace(/\s+/g, ' ').replace(/ (?=[,.;:])/g, '')
  for (const [clause, plain] of places.length > 0 ? CLAUSES : [])
    claim = claim.replace(clause, plain)
  claim = trimmed(claim)
  const [first = ''] = claim
  return (first.toLocaleUpperCase('tr') + claim.slice(first.length)).slice(0, LONGEST_CLAIM)
}

const SIGN = /[\s,.;:…“”"'’‘-]/u

/** Without the signs at both ends; by hand, since a pattern over them from every place would not be linear. */
function trimmed(words: string): string {
  let [from, to] = [0, words.length]
  while (from < to && SIGN.test(words[from] ?? '')) from += 1
  while (to > from && SIGN.test(words[to - 1] ?? '')) to -= 1
  return words.slice(from, to)
}

import { claimWords } from './claimWords'
import { accusingWordIn } from './finder/checks/accusations'
import { findAttributions } from './finder/findAttributions'
import { type NamedPerson, personsNamed } from './finder/personsNamed'
import type { FinderSentence, FoundAttribution, Place } from './finder/types'
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
    const accuses = accusingWordIn(sentence, language)
    const holds = {
      accuses,
      named: named[index] ?? [],
      language,
      quotes: quotesOf(sentence, found),
    }
    if (open.length > 0) return open.map((one) => proposalOf(sentence, one, holds))
    return found.length === 0 ? [proposalOf(sentence, null, holds)] : []
  })
}

/** More names in one sentence are a list, and are put in by hand. */
const MOST_NAMED = 4

/** A name without what stands behind its apostrophe. */
const withoutEnding = (name: string): string => name.replace(/['’ʼ][\p{Ll}]{1,6}$/u, '')

const lastWord = (name: string): string =>
  withoutEnding(name).toLocaleLowerCase('tr').split(/\s+/).at(-1) ?? ''

/** Whether somebody who speaks, printed in whatever length, is whom a name is of. */
const sameName = (speaker: string, name: string): boolean => lastWord(speaker) === lastWord(name)

type Quotes = ReadonlyMap<FoundAttribution, Place>
/** More cues in one sentence are a list, and nobody's quotations are told apart. */
const MOST_CUES = 8

/** Which quotation each cue of a sentence speaks of: the nearest of those that no other cue is nearer to; offsets in the sentence. */
function quotesOf(
  { start, end, quotations }: FinderSentence,
  found: readonly FoundAttribution[],
): Quotes {
  const quotes = new Map<FoundAttribution, Place>()
  if (found.length > MOST_CUES) return quotes
  const far = (one: Place, { cueStart }: FoundAttribution) =>
    Math.max(one.start - cueStart, cueStart - one.end)
  const nearest = new Map<FoundAttribution, Place>()
  for (const one of quotations) {
    const [cue] = found.toSorted((a, b) => far(one, a) - far(one, b))
    if (cue?.form !== 'direct') continue
    const before = nearest.get(cue)
    if (!before || far(one, cue) < far(before, cue)) nearest.set(cue, one)
  }
  for (const [cue, one] of nearest)
    quotes.set(cue, {
      start: Math.max(one.start, start) - start,
      end: Math.min(one.end, end) - start,
    })
  return quotes
}

type Holds = {
  accuses: string | null
  named: readonly NamedPerson[]
  language: string
  quotes: Quotes
}

function proposalOf(
  sentence: FinderSentence,
  found: FoundAttribution | null,
  { accuses, named, language, quotes }: Holds,
): Proposal {
  const { start, end, raw } = sentence
  const from = found?.who ? found.who.start - start : -1
  const to = found?.who ? found.who.end - start : -1
  const said = named.filter((one) => one.start >= to || one.end <= from)
  const speaker = found?.who?.text ?? ''
  const about = [...new Set(said.map(({ name }) => name))].filter(
    (name) => !sameName(speaker, name),
  )
  const persons = about.slice(0, MOST_NAMED)
  const via = (found?.via ?? []).map(withoutEnding).slice(0, MOST_NAMED)
  const words = (without: Place[], quoted: Place | null) =>
    claimWords({ raw, language, without, quoted })
  const shared = { start, end, quote: raw, accuses, via, persons }
  if (!found) {
    return {
      ...{ ...shared, cue: null, mode: 'houseVoice', cueClass: 'none', form: 'asserted' },
      ...{ stance: 'asserts', who: null, claim: words([], null) },
    }
  }
  const { cue, cueStart, mode, cueClass, form, stance, who } = found
  const quoted = quotes.get(found) ?? null
  // What another cue quotes, who speaks there and its words are not this one's.
  const places = [...new Set([found, ...quotes.keys()])].flatMap((one): Place[] => {
    const quotation = one === found ? undefined : quotes.get(one)
    const cuePlace = { start: one.cueStart, end: one.cueStart + one.cue.length }
    return [cuePlace, ...(one.who ? [one.who] : [])]
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({ start: place.start - start, end: place.end - start }))
      .concat(quotation ?? [])
  })
  return {
    ...{ ...shared, cue: { text: cue, start: cueStart }, mode, cueClass, form, stance },
    ...{ who: who && withoutEnding(who.text), claim: words(places, quoted) },
  }
}

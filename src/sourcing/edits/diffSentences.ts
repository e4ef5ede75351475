import { grouped } from '@/src/language/grouped'
import { findAttributions } from '../finder/findAttributions'
import type { FinderSentence, FoundAttribution, Place, WordNode } from '../finder/types'
import { strengthOf } from '../strengthOf'
import { alignSentences } from './alignSentences'
import { type EditToken, editTokens } from './editTokens'
import type { MeaningChangeKind } from './MeaningChange'
import { type WordChanges, wordChanges } from './wordChanges'
import { namesIn } from './wordOrder'

/** The words of a version: fields and paragraphs one by one. */
export type VersionText = readonly { field: WordNode['field']; text: string }[]

export type SentenceChange = {
  kind: MeaningChangeKind
  /** The sentences that stood there and stand there now; null where there was or is none. */
  was: string | null
  is: string | null
}

type Sentence = FinderSentence & {
  words: EditToken[]
  quoted: string[]
  key: string
  asks: boolean
  attributions: FoundAttribution[]
}

/**
 * What an edit did to the sentences of a text, marked or not: by its cues, who speaks, numbers, names, quotations and words. What mends a word, its case, a
 * sign, the order, or puts one word that neither reports nor counts for another, is no change. `language` is a BCP 47 tag; of one that the finder does not
 * know, only mended words pass. `names`: spellings of whoever the story names. Pure; linear.
 */
export function diffSentences(
  before: VersionText,
  after: VersionText,
  language: string,
  names: readonly string[] = [],
): SentenceChange[] {
  const tag = language.toLowerCase().split('-')[0] ?? ''
  const [old, now] = [readVersion(before, tag), readVersion(after, tag)]
  const known = new Set([...old, ...now].flatMap(({ words }) => namesIn(words)))
  for (const word of names.flatMap((name) => name.split(/\s+/u))) {
    if (/^\p{Lu}/u.test(word)) known.add(word.normalize('NFC').toLocaleLowerCase(localeOf(tag)))
  }
  const given = { language: localeOf(tag), names: known, isKnown: tag === 'tr' || tag === 'en' }
  const gaps = alignSentences(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  )
  return gaps.flatMap((gap) => {
    const [was, is] = [old.slice(...gap.old), now.slice(...gap.now)]
    const words = wordChanges(
      was.flatMap((one) => one.words),
      is.flatMap((one) => one.words),
      given,
    )
    if (was.some(({ asks }) => asks) !== is.some(({ asks }) => asks))
      words.kinds.add('wordingAltered')
    const kinds = new Set([
      ...words.kinds,
      ...quotedChange(was, is),
      ...saidChanges(was, is, words),
    ])
    return [...kinds].map((kind) => ({ kind, was: printed(was), is: printed(is) }))
  })
}

const localeOf = (tag: string): 'tr' | 'en' => (tag === 'tr' || tag === 'az' ? 'tr' : 'en')
const printed = (sentences: readonly Sentence[]): string | null =>
  sentences.length === 0 ? null : sentences.map(({ raw }) => raw).join(' ')

/** So many words that are others are looked for among the speakers. */
const MOST_OTHERS = 30
const MARKS = /[“”"«»„‘’'ʼ`´]/gu
/** What is quoted, whatever marks and blanks it is printed with. */
function quotedIn(text: string, { start, end }: Place): string {
  const words = text.slice(start, end).replace(MARKS, '').replace(/\s+/gu, ' ').trim()
  // “We are ready,” and “We are ready”, are one quotation.
  let last = words.length
  while (/[\s.,]/u.test(words.charAt(last - 1))) last -= 1
  return words.slice(0, last)
}

function readVersion(version: VersionText, language: string): Sentence[] {
  const nodes: WordNode[] = []
  const parts: string[] = []
  let length = 0
  for (const { field, text } of version) {
    const words = text.normalize('NFC')
    nodes.push({ field, start: length, end: length + words.length })
    parts.push(words)
    length += words.length + 2
  }
  const text = parts.join('\n\n')
  const { sentences, attributions } = findAttributions(text, nodes, language)
  const said = grouped(attributions, (one) => one.start)
  return sentences.map((sentence) => {
    const { start, end, raw } = sentence
    const inside = sentence.quotations.map((one) => ({
      start: Math.max(one.start - start, 0),
      end: Math.min(one.end, end) - start,
    }))
    const quoted = inside.map((one) => quotedIn(raw, one)).filter((words) => words !== '')
    const words = editTokens(raw, localeOf(language), inside).map((one) => ({
      ...one,
      ...{ start: one.start + start, end: one.end + start },
    }))
    const asks = raw.includes('?')
    const key = JSON.stringify([words.map((one) => one.key), quoted, asks])
    return { ...sentence, words, quoted, key, asks, attributions: said.get(start) ?? [] }
  })
}

function quotedChange(was: readonly Sentence[], is: readonly Sentence[]): MeaningChangeKind[] {
  const [old, now] = [was, is].map((side) =>
    JSON.stringify(side.flatMap(({ quoted }) => quoted).sort()),
  )
  return old === now ? [] : ['quotationAltered']
}

/** What the finder reads differently; asked only where words were exchanged or moved, for a comma more may hide a speaker from it. */
function saidChanges(
  was: readonly Sentence[],
  is: readonly Sentence[],
  { others, isReordered }: WordChanges,
): MeaningChangeKind[] {
  const hasOthers = others.old.length > 0 || others.now.length > 0
  if (!hasOthers && !isReordered) return []
  // Where so much is another text, the words have said so.
  if (Math.max(others.old.length, others.now.length) > MOST_OTHERS) return []
  const [old, now] = [was, is].map((side) => side.flatMap((one) => one.attributions))
  if (!old || !now) return []
  if (hasOthers && old.length !== now.length) return [old.length > now.length ? 'removed' : 'added']
  return old.flatMap((one, at): MeaningChangeKind[] => {
    const other = now[at]
    if (!other) return []
    const found: MeaningChangeKind[] = []
    const step = strengthOf(other) - strengthOf(one)
    if (hasOthers && one.stance !== other.stance) found.push(step < 0 ? 'softened' : 'hardened')
    if (isAnotherSpeaker(one, other, others)) found.push('sourceSwapped')
    return found
  })
}

const namedBy = (who: string): Set<string> =>
  new Set(
    who
      .normalize('NFC')
      .toLocaleLowerCase('tr')
      .replace(/['’ʼ]\p{L}*/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )

/** Where a sentence says who speaks: the words of the finder, and in English what stands beside them between commas. */
function spokenBy({ who, start, quote, cueStart }: FoundAttribution): Place[] {
  if (!who || who.start < start) return []
  const [from, to] = [who.start - start, who.end - start]
  if (
    quote.charAt(to) !== ',' ||
    !/ (?:the|an?|who|whose) /iu.test(` ${quote.slice(0, cueStart - start)}`)
  )
    return [who]
  const isBehind = quote.slice(0, from).endsWith(', ')
  return [{ start: isBehind ? start : who.start, end: Math.max(who.end, cueStart) }]
}

function isAnotherSpeaker(
  old: FoundAttribution,
  now: FoundAttribution,
  others: WordChanges['others'],
): boolean {
  const stands = (one: FoundAttribution, words: EditToken[]) =>
    spokenBy(one).some(({ start, end }) =>
      words.some((word) => word.start < end && word.end > start),
    )
  if (stands(old, others.old) || stands(now, others.now)) return true
  if (others.old.length > 0 && old.via.join() !== now.via.join()) return true
  if (!old.who || !now.who || others.old.length > 0) return false
  const [one, other] = [namedBy(old.who.text), namedBy(now.who.text)]
  return ![...one].some((word) => other.has(word))
}

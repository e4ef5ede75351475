import type { Form } from '../vocabulary'
import type { Cue } from './CueRow'
import { ENGLISH } from './english/english'
import type { Answer, FinderLanguage, Heard } from './FinderLanguage'
import { finderSentences } from './finderSentences'
import type { Known } from './Known'
import { TURKISH } from './turkish/turkish'
import { readLanguage } from './readLanguage'
import type { FinderSentence, FoundAttribution, Place, Speaker, WordNode } from './types'

const LANGUAGES: Readonly<Record<'tr' | 'en', FinderLanguage>> = { tr: TURKISH, en: ENGLISH }
const NOBODY: Heard = { last: null, lastPerson: null, lastBody: null }
/** A sentence without a subject goes on from who spoke at most so many sentences before. */
const REMEMBERED = 5

type WithCues = { sentence: FinderSentence; cues: readonly Cue[] }

export type Found = {
  sentences: FinderSentence[]
  quotations: Place[]
  attributions: FoundAttribution[]
  /** Last words of the persons whom the story names, in lower case. */
  persons: ReadonlySet<string>
}

/**
 * Every cue of a story by which it says that somebody says something, and who: one walk over the nodes that hold its words, in
 * reading order. Words inside quotation marks are somebody’s own and hold no cue. `language` is a BCP 47 tag; only Turkish and
 * English have cues, of any other nothing is found. Pure; offsets count UTF-16 code units of `text`.
 */
export function findAttributions(
  text: string,
  nodes: readonly WordNode[],
  language: string,
): Found {
  const tag = readLanguage(language)
  const { sentences, quotations } = finderSentences(text, nodes, tag ?? 'en')
  const rules = tag && LANGUAGES[tag]
  if (!rules) return { sentences, quotations, attributions: [], persons: new Set() }
  const known = rules.knownIn(sentences)
  const withCues = sentences.map((sentence) => ({ sentence, cues: rules.cuesIn(sentence.view) }))
  // Who speaks anywhere is known when the sentences are read again, the headline among them.
  read(withCues, rules, known)
  const attributions = read(withCues, rules, known)
  const persons = new Set(
    [...known.kinds].flatMap(([name, kind]) => (kind === 'person' ? [name] : [])),
  )
  return { sentences, quotations, attributions, persons }
}

function read(
  sentences: readonly WithCues[],
  rules: FinderLanguage,
  known: Known,
): FoundAttribution[] {
  let heard = NOBODY
  let silent = 0
  return sentences.flatMap(({ sentence, cues }) => {
    const answers = answersOf({ sentence, cues }, rules, known, heard)
    const speakers = answers.flatMap(({ speaker }) => (speaker ? [speaker] : []))
    silent = speakers.length > 0 ? 0 : silent + 1
    if (silent > REMEMBERED) heard = NOBODY
    if (sentence.field === 'body') {
      const about = speakers.length === 0 ? rules.about(sentence, known) : null
      heard = [...(about ? [about] : []), ...speakers].reduce(
        (before, one) => hear(before, one, known, one === about),
        heard,
      )
    }
    return answers.map((answer) => attributionOf(sentence, answer))
  })
}

const lastWord = (speaker: Speaker): string =>
  speaker.text.toLocaleLowerCase('tr').split(/\s+/).at(-1) ?? ''

function hear(heard: Heard, speaker: Speaker, known: Known, isOnlyNamed = false): Heard {
  if (speaker.kind === 'document' || speaker.kind === 'unseen') return heard
  const isName = /^\p{Lu}/u.test(speaker.text.split(/\s+/).at(-1) ?? '')
  if (/^(?:he|she|they|it)$/i.test(speaker.text)) return heard
  if (isName && !isOnlyNamed && speaker.kind !== 'masked' && !known.kinds.has(lastWord(speaker))) {
    known.kinds.set(lastWord(speaker), speaker.kind)
  }
  return {
    last: speaker,
    lastPerson: speaker.kind === 'body' ? heard.lastPerson : speaker,
    lastBody: speaker.kind === 'body' ? speaker : heard.lastBody,
  }
}

function answersOf(
  { sentence, cues }: WithCues,
  rules: FinderLanguage,
  known: Known,
  given: Heard,
): Answer[] {
  const isHeadline = sentence.field !== 'body'
  let before: { speaker: Speaker | null; end: number } = { speaker: null, end: 0 }
  let heard = isHeadline ? NOBODY : given
  const answers: Answer[] = []
  for (const cue of cues) {
    const answer = rules.answer(sentence, cue, { known, heard, before })
    if (!answer) continue
    answers.push(answer)
    if (answer.speaker) heard = hear(heard, answer.speaker, known)
    // A participle closes no clause: its sentence’s subject may stand before it.
    const isClosed = answer.class === 'reportingActive' || answer.class === 'reportingPassive'
    if (answer.speaker || isClosed) {
      before = { speaker: answer.speaker ?? before.speaker, end: cue.end }
    }
  }
  if (isHeadline) {
    const more = rules.inHeadline(sentence, known)
    return answers.length > 0 && more.some(({ class: one }) => one === 'hedgePhrase')
      ? answers
      : apart([...answers, ...more])
  }
  const told = answers.length === 0 ? rules.implicit(sentence) : null
  return told ? [told] : answers
}

/** Of two answers to the same words the first. */
const apart = (answers: readonly Answer[]): Answer[] =>
  answers.filter(
    (one, at) =>
      !answers.slice(0, at).some((other) => other.start < one.end && one.start < other.end),
  )

/** The form of what a cue reports: by the quotation beside it. */
function formOf(sentence: FinderSentence, answer: Answer): Form {
  if (sentence.field !== 'body') return 'headline'
  if (answer.form === 'presupposed') return 'presupposed'
  if (answer.class === 'documentPhrase' || answer.class === 'hedgePhrase') return 'indirect'
  const near = sentence.quotations.filter(({ start, end }) => {
    const [from, to] = [start - sentence.start, end - sentence.start]
    const gap =
      to <= answer.start
        ? sentence.view.slice(to, answer.start)
        : sentence.view.slice(answer.end, from)
    return gap.length < 70 && !gap.includes('”')
  })
  const [first] = near
  if (!first) return 'indirect'
  const words = sentence.raw.slice(
    Math.max(0, first.start - sentence.start) + 1,
    first.end - sentence.start - 1,
  )
  const isWhole = /^\p{Lu}/u.test(words.trim()) && words.trim().split(/\s+/).length > 2
  return isWhole || first.start < sentence.start ? 'direct' : 'partialQuote'
}

function attributionOf(sentence: FinderSentence, answer: Answer): FoundAttribution {
  const { start, end, raw, field } = sentence
  const { speaker, mode, class: cueClass, stance, via } = answer
  return {
    ...{ start, end, quote: raw, field, mode, form: formOf(sentence, answer), stance },
    ...{ cue: raw.slice(answer.start, answer.end), cueStart: start + answer.start, cueClass },
    who: speaker && { text: speaker.text, start: speaker.start, end: speaker.end },
    via,
  }
}

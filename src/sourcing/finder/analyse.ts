import { querySpeller } from '../spelling/speller'
import { accusations } from './checks/accusations'
import { hedgeLost } from './checks/hedgeLost'
import { agentlessOnly, headlineOutruns, pluralSources } from './checks/hedges'
import { numberConflict, numberUnsourced } from './checks/numbers'
import { quotes } from './checks/quotes'
import type { BareFinding, Given } from './checks/Bare'
import { misspelt } from './checks/misspelt'
import { composed, printedAt } from './composed'
import type { FoundDate } from './dates/datesIn'
import type { FoundNumber } from './numbersWithUnits'
import { readWhole } from './readWhole'
import type { FoundAttribution, Place, WordNode } from './types'

export type Analysis = {
  sentences: Place[]
  attributions: FoundAttribution[]
  numbers: FoundNumber[]
  dates: FoundDate[]
  findings: BareFinding[]
}

type Asked = {
  /** The text as JavaScript holds it, and where its headline and paragraphs stand in it, in order. */
  text: string
  nodes: readonly WordNode[]
  /** BCP 47; Turkish and English are read. */
  language: string
  /** The day that relative dates count from, `2026-03-12`. */
  reference: string
}

/** Nobody waits for a save here: the dictionary may take as long as a slow machine needs to load it. */
const PATIENT_MS = 60_000
const patiently: typeof querySpeller = (words) => querySpeller(words, PATIENT_MS)

/**
 * What can be seen in a story that nobody has marked: its cues with who says it, numbers, dates, and findings. Offsets count UTF-16 code units of
 * `text` as it is given, also where its letters are taken apart (NFD). Nothing is asked of a network or a database; `ask` is the dictionary.
 */
export async function analyse(asked: Asked, ask = patiently): Promise<Analysis> {
  const { text, from, to } = composed(asked.text)
  const nodes = asked.nodes.map((node) => ({ ...node, start: to(node.start), end: to(node.end) }))
  const found = await analyseComposed({ ...asked, text, nodes }, ask)
  if (text === asked.text) return found
  const printed = <P extends Place>(place: P) => printedAt(place, asked.text, from)
  return {
    sentences: found.sentences.map(({ start, end }) => ({ start: from(start), end: from(end) })),
    attributions: found.attributions.map((one) => {
      const cue = printed({ start: one.cueStart, end: one.cueStart + one.cue.length })
      const who = one.who && printed(one.who)
      return {
        ...printed(one),
        cue: cue.quote,
        cueStart: cue.start,
        who: who && { text: who.quote, start: who.start, end: who.end },
      }
    }),
    numbers: found.numbers.map(printed),
    dates: found.dates.map(printed),
    findings: found.findings.map(printed),
  }
}

async function analyseComposed(
  { text, nodes, language, reference }: Asked,
  ask: typeof querySpeller,
): Promise<Analysis> {
  const { given, attributions, dates } = readWhole({ text, nodes, language, reference })
  const { sentences } = given
  const findings = [
    ...accusations(given),
    ...quotes(given),
    ...agentlessOnly(given),
    ...pluralSources(given),
    ...hedgeLost(given),
    ...numberUnsourced(given),
    ...numberConflict(given),
    ...headlineOutruns(given),
    ...(await misspelt(given, nodes, ask)),
  ]
  return {
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    attributions,
    numbers: sentences.flatMap(({ numbers }) => numbers),
    dates,
    findings: oneOf(given, findings).sort((a, b) => a.start - b.start),
  }
}

/** Beside a sentence that nobody is named for, its number says nothing new. */
const oneOf = ({ sentences }: Given, found: readonly BareFinding[]): BareFinding[] =>
  found.filter(({ code, start }) => {
    if (code !== 'numberUnsourced') return true
    const sentence = sentences.find((one) => one.start <= start && start < one.end)
    return !found.some(
      (other) => other.code === 'unattributedSentence' && other.start === sentence?.start,
    )
  })
